"""Creates and lists users of all products on the sandbox, with the Python client that openapi-generator made."""
import sys

import generated_client as sdk

origin = sys.argv[1]


def api(kind, **credentials):
    configuration = sdk.Configuration(host=origin, ignore_operation_servers=True, **credentials)
    return kind(sdk.ApiClient(configuration))


def check(product, listed, wanted):
    assert wanted in listed, f"{product}: {wanted} is not among {listed}"
    print(f"- {product}: created and listed {wanted}")


token = {"access_token": "sandbox-token"}
login = {"username": "provisioning", "password": "sandbox-password"}
customer = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"
account = "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"

reports = api(sdk.MyreportsApi, **token)
user = sdk.MyreportsNewUser(email="ada@example.com", displayName="Ada Lovelace", roles=["admin.user"])
created = reports.myreports_create_customer_user(customer, user)
listed = reports.myreports_list_customer_users(customer)
check("MyReports, customer", [one.id for one in listed.data], created.data.id)
created = reports.myreports_create_account_user(account, user)
listed = reports.myreports_list_account_users(account)
check("MyReports, account", [one.id for one in listed.data], created.data.id)
user = sdk.MyreportsNewUser(email="alan@example.com", displayName="Alan Turing")
created = reports.myreports_create_enterprise_customer_user(account, customer, user)
listed = reports.myreports_list_enterprise_customer_users(account, customer)
check("MyReports, enterprise", [one.id for one in listed.data], created.data.id)

courrier = api(sdk.MaarchCourrierApi, **login)
created = courrier.maarch_courrier_create_user(
    sdk.MaarchCourrierNewUser(userId="alovelace", firstname="Ada", lastname="Lovelace", mail="ada@example.com")
)
listed = courrier.maarch_courrier_list_users()
check("Maarch Courrier", [(one.id, one.user_id) for one in listed.users], (created.id, "alovelace"))

parapheur = api(sdk.MaarchParapheurApi, **login)
created = parapheur.maarch_parapheur_create_user(
    sdk.MaarchParapheurNewUser(login="alovelace", firstname="Ada", lastname="Lovelace", email="ada@example.com")
)
listed = parapheur.maarch_parapheur_list_users()
check("Maarch Parapheur", [(one.id, one.login) for one in listed.users], (created.id, "alovelace"))

platform = api(sdk.EvolutionPlatformApi, **token, api_key={"evolution_platform.api_key": "sandbox-api-key"})
role = sdk.EvolutionPlatformOrganizationRole(
    organizationId="0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05", roleId="d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314"
)
created = platform.evolution_platform_create_user(
    sdk.EvolutionPlatformNewUser(
        identityName="ada@example.com", displayName="Ada Lovelace", organizations=[role],
        email="ada@example.com", firstName="Ada", lastName="Lovelace",
    )
)
listed = platform.evolution_platform_list_users()
check("Evolution Platform", [one.identity_name for one in listed], created.identity_name)

# What is refused arrives as its documented status.
for call, status in [
    (lambda: courrier.maarch_courrier_get_user_details(4711), 400),
    (lambda: reports.myreports_get_customer_user(customer, customer), 404),
    (lambda: api(sdk.MaarchParapheurApi).maarch_parapheur_list_users(), 401),
]:
    try:
        call()
        sys.exit(f"a call that should be answered with {status} succeeded")
    except sdk.ApiException as error:
        assert error.status == status, error
