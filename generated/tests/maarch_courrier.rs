// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_macros)]
macro_rules! maarch_courrier_operations {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
[maarch_courrier ListUsers list_users json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier CreateUser create_user json
    {}
    {}
    {NewUser = user_provisioning::maarch_courrier::types::NewUser::builder()
    .user_id("bwayne")
    .firstname("Bruce")
    .lastname("Wayne")
    .mail("bruce.wayne@wcorp.com")
    .phone("+33120212223")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUser get_user json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier UpdateUser update_user json
    {id: 21}
    {}
    {UserUpdate = user_provisioning::maarch_courrier::types::UserUpdate::builder()
    .firstname("Bruce")
    .lastname("Wayne")
    .initials("BW")
    .mail("bruce.wayne@wcorp.com")
    .phone("+33120212223")
    .mode("standard")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier DeleteUser delete_user json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUserDetails get_user_details json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUserStatus get_user_status json
    {user: "bwayne"}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier SetUserStatus set_user_status json
    {user: 21}
    {}
    {StatusToSet = user_provisioning::maarch_courrier::types::StatusToSet::builder()
    .status("ABS")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier AddUserGroup add_user_group json
    {id: 21}
    {}
    {GroupToAdd = user_provisioning::maarch_courrier::types::GroupToAdd::builder()
    .group_id("ELU")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier RemoveUserGroup remove_user_group json
    {id: 21,
    group_id: "ELU"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier UpdateUserGroup update_user_group json
    {id: 21,
    group_id: "ELU"}
    {}
    {UserGroupUpdate = user_provisioning::maarch_courrier::types::UserGroupUpdate::builder()
    .role("Référent")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier AddUserEntity add_user_entity json
    {id: 21}
    {}
    {EntityToAdd = user_provisioning::maarch_courrier::types::EntityToAdd::builder()
    .entity_id("PJS")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier ListUserEntities list_user_entities json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier RemoveUserEntity remove_user_entity json
    {id: 21,
    entity_id: "PJS"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUserEntityUsage get_user_entity_usage json
    {id: 21,
    entity_id: "PJS"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier UpdateUserEntity update_user_entity json
    {id: 21,
    entity_id: "PJS"}
    {}
    {UserEntityUpdate = user_provisioning::maarch_courrier::types::UserEntityUpdate::builder()
    .user_role("Chargé de mission")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier SuspendUser suspend_user json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUserDeletability get_user_deletability json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier UpdatePassword update_password json
    {id: 2}
    {}
    {PasswordChange = user_provisioning::maarch_courrier::types::PasswordChange::builder()
    .current_password("sandbox-password")
    .new_password("Nana-Banana-42")
    .re_new_password("Nana-Banana-42")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier SetPrimaryEntity set_primary_entity json
    {id: 21,
    entity_id: "PJS"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetUserByLogin get_user_by_login json
    {user_id: "rgrayson"}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier SetUserExternalIds set_user_external_ids json
    {user_id: "rgrayson"}
    {}
    {ExternalIdsToAdd = user_provisioning::maarch_courrier::types::ExternalIdsToAdd::builder()
    .external_id(serde_json::json!({"pastell":"12"}))}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier RedirectBaskets redirect_baskets json
    {id: 21}
    {}
    {BasketsToRedirect = [
        user_provisioning::maarch_courrier::types::BasketToRedirect::builder()
    .actual_user_id(9)
    .basket_id("MyBasket")
    .group_id(2),
    ]}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier EndBasketRedirection end_basket_redirection json
    {id: 19,
    redirected_basket_ids: 1000}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier PlanAbsence plan_absence json
    {id: 21}
    {}
    {AbsenceToPlan = user_provisioning::maarch_courrier::types::AbsenceToPlan::builder()
    .absence_date(user_provisioning::maarch_courrier::types::AbsenceDate::builder()
    .start_date("2099-08-01")
    .end_date("2099-08-15"))
    .redirected_baskets([
        user_provisioning::maarch_courrier::types::BasketToRedirect::builder()
    .actual_user_id(9)
    .basket_id("MyBasket")
    .group_id(2),
    ])}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier SendActivationMessage send_activation_message json
    {id: 21}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier RequestPasswordReset request_password_reset json
    {}
    {}
    {PasswordResetRequest = user_provisioning::maarch_courrier::types::PasswordResetRequest::builder()
    .login("bboule")}
    {400 BadRequest body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier ResetPassword reset_password json
    {}
    {}
    {PasswordReset = user_provisioning::maarch_courrier::types::PasswordReset::builder()
    .token("sandbox-reset-token")
    .password("Nana-Banana-42")}
    {400 BadRequest body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier ListPasswordRules list_password_rules json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier FindUsers find_users json
    {search: "boule"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier ListGroups list_groups json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier ListEntities list_entities json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetCurrentProfile get_current_profile json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body,
    503 ServiceUnavailable body}]
[maarch_courrier GetAuthenticationInformation get_authentication_information json
    {}
    {}
    {}
    {500 InternalServerError body}]
        }
    };
}
#[allow(unused_macros)]
macro_rules! maarch_courrier_schemas {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
            "maarch_courrier.AbsenceDate" => user_provisioning::maarch_courrier::types::AbsenceDate,
            "maarch_courrier.AbsenceToPlan" => user_provisioning::maarch_courrier::types::AbsenceToPlan,
            "maarch_courrier.AssignedBasket" => user_provisioning::maarch_courrier::types::AssignedBasket,
            "maarch_courrier.AuthenticationInformation" => user_provisioning::maarch_courrier::types::AuthenticationInformation,
            "maarch_courrier.BadRequest" => user_provisioning::maarch_courrier::types::BadRequest,
            "maarch_courrier.Basket" => user_provisioning::maarch_courrier::types::Basket,
            "maarch_courrier.BasketToRedirect" => user_provisioning::maarch_courrier::types::BasketToRedirect,
            "maarch_courrier.BasketsLeft" => user_provisioning::maarch_courrier::types::BasketsLeft,
            "maarch_courrier.BasketsRedirected" => user_provisioning::maarch_courrier::types::BasketsRedirected,
            "maarch_courrier.BasketsToRedirect" => user_provisioning::maarch_courrier::types::BasketsToRedirect,
            "maarch_courrier.ChangedUser" => user_provisioning::maarch_courrier::types::ChangedUser,
            "maarch_courrier.ChangedUserStatus" => user_provisioning::maarch_courrier::types::ChangedUserStatus,
            "maarch_courrier.CreatedUser" => user_provisioning::maarch_courrier::types::CreatedUser,
            "maarch_courrier.CurrentProfile" => user_provisioning::maarch_courrier::types::CurrentProfile,
            "maarch_courrier.Deletability" => user_provisioning::maarch_courrier::types::Deletability,
            "maarch_courrier.DeletedUser" => user_provisioning::maarch_courrier::types::DeletedUser,
            "maarch_courrier.DocumentUse" => user_provisioning::maarch_courrier::types::DocumentUse,
            "maarch_courrier.Entity" => user_provisioning::maarch_courrier::types::Entity,
            "maarch_courrier.EntityId" => user_provisioning::maarch_courrier::types::EntityId,
            "maarch_courrier.EntityList" => user_provisioning::maarch_courrier::types::EntityList,
            "maarch_courrier.EntityToAdd" => user_provisioning::maarch_courrier::types::EntityToAdd,
            "maarch_courrier.EntityTreeNode" => user_provisioning::maarch_courrier::types::EntityTreeNode,
            "maarch_courrier.EntityTreeNodeState" => user_provisioning::maarch_courrier::types::EntityTreeNodeState,
            "maarch_courrier.ExternalIds" => user_provisioning::maarch_courrier::types::ExternalIds,
            "maarch_courrier.ExternalIdsText" => user_provisioning::maarch_courrier::types::ExternalIdsText,
            "maarch_courrier.ExternalIdsToAdd" => user_provisioning::maarch_courrier::types::ExternalIdsToAdd,
            "maarch_courrier.Forbidden" => user_provisioning::maarch_courrier::types::Forbidden,
            "maarch_courrier.FoundUser" => user_provisioning::maarch_courrier::types::FoundUser,
            "maarch_courrier.FoundUserList" => user_provisioning::maarch_courrier::types::FoundUserList,
            "maarch_courrier.Group" => user_provisioning::maarch_courrier::types::Group,
            "maarch_courrier.GroupChoice" => user_provisioning::maarch_courrier::types::GroupChoice,
            "maarch_courrier.GroupId" => user_provisioning::maarch_courrier::types::GroupId,
            "maarch_courrier.GroupList" => user_provisioning::maarch_courrier::types::GroupList,
            "maarch_courrier.GroupMember" => user_provisioning::maarch_courrier::types::GroupMember,
            "maarch_courrier.GroupToAdd" => user_provisioning::maarch_courrier::types::GroupToAdd,
            "maarch_courrier.IndexationParameters" => user_provisioning::maarch_courrier::types::IndexationParameters,
            "maarch_courrier.IndexationParametersText" => user_provisioning::maarch_courrier::types::IndexationParametersText,
            "maarch_courrier.ListInstanceUse" => user_provisioning::maarch_courrier::types::ListInstanceUse,
            "maarch_courrier.ListTemplateUse" => user_provisioning::maarch_courrier::types::ListTemplateUse,
            "maarch_courrier.Login" => user_provisioning::maarch_courrier::types::Login,
            "maarch_courrier.MigrationInProgress" => user_provisioning::maarch_courrier::types::MigrationInProgress,
            "maarch_courrier.Mode" => user_provisioning::maarch_courrier::types::Mode,
            "maarch_courrier.NewUser" => user_provisioning::maarch_courrier::types::NewUser,
            "maarch_courrier.NumberOrText" => user_provisioning::maarch_courrier::types::NumberOrText,
            "maarch_courrier.PasswordChange" => user_provisioning::maarch_courrier::types::PasswordChange,
            "maarch_courrier.PasswordReset" => user_provisioning::maarch_courrier::types::PasswordReset,
            "maarch_courrier.PasswordResetRequest" => user_provisioning::maarch_courrier::types::PasswordResetRequest,
            "maarch_courrier.PasswordRule" => user_provisioning::maarch_courrier::types::PasswordRule,
            "maarch_courrier.PasswordRuleList" => user_provisioning::maarch_courrier::types::PasswordRuleList,
            "maarch_courrier.PasswordRules" => user_provisioning::maarch_courrier::types::PasswordRules,
            "maarch_courrier.PasswordRulesOrNothing" => user_provisioning::maarch_courrier::types::PasswordRulesOrNothing,
            "maarch_courrier.Preferences" => user_provisioning::maarch_courrier::types::Preferences,
            "maarch_courrier.Problem" => user_provisioning::maarch_courrier::types::Problem,
            "maarch_courrier.ProblemContext" => user_provisioning::maarch_courrier::types::ProblemContext,
            "maarch_courrier.ProblemContextOrNothing" => user_provisioning::maarch_courrier::types::ProblemContextOrNothing,
            "maarch_courrier.Quota" => user_provisioning::maarch_courrier::types::Quota,
            "maarch_courrier.QuotaOrNothing" => user_provisioning::maarch_courrier::types::QuotaOrNothing,
            "maarch_courrier.RedirectedBasket" => user_provisioning::maarch_courrier::types::RedirectedBasket,
            "maarch_courrier.ServerError" => user_provisioning::maarch_courrier::types::ServerError,
            "maarch_courrier.ServerException" => user_provisioning::maarch_courrier::types::ServerException,
            "maarch_courrier.SettableStatus" => user_provisioning::maarch_courrier::types::SettableStatus,
            "maarch_courrier.StatusToSet" => user_provisioning::maarch_courrier::types::StatusToSet,
            "maarch_courrier.StoredExternalIds" => user_provisioning::maarch_courrier::types::StoredExternalIds,
            "maarch_courrier.Success" => user_provisioning::maarch_courrier::types::Success,
            "maarch_courrier.Unauthorized" => user_provisioning::maarch_courrier::types::Unauthorized,
            "maarch_courrier.User" => user_provisioning::maarch_courrier::types::User,
            "maarch_courrier.UserByLogin" => user_provisioning::maarch_courrier::types::UserByLogin,
            "maarch_courrier.UserDetails" => user_provisioning::maarch_courrier::types::UserDetails,
            "maarch_courrier.UserEntities" => user_provisioning::maarch_courrier::types::UserEntities,
            "maarch_courrier.UserEntity" => user_provisioning::maarch_courrier::types::UserEntity,
            "maarch_courrier.UserEntityList" => user_provisioning::maarch_courrier::types::UserEntityList,
            "maarch_courrier.UserEntityUpdate" => user_provisioning::maarch_courrier::types::UserEntityUpdate,
            "maarch_courrier.UserEntityUsage" => user_provisioning::maarch_courrier::types::UserEntityUsage,
            "maarch_courrier.UserEvent" => user_provisioning::maarch_courrier::types::UserEvent,
            "maarch_courrier.UserGroup" => user_provisioning::maarch_courrier::types::UserGroup,
            "maarch_courrier.UserGroupUpdate" => user_provisioning::maarch_courrier::types::UserGroupUpdate,
            "maarch_courrier.UserGroups" => user_provisioning::maarch_courrier::types::UserGroups,
            "maarch_courrier.UserGroupsLeft" => user_provisioning::maarch_courrier::types::UserGroupsLeft,
            "maarch_courrier.UserList" => user_provisioning::maarch_courrier::types::UserList,
            "maarch_courrier.UserMode" => user_provisioning::maarch_courrier::types::UserMode,
            "maarch_courrier.UserRow" => user_provisioning::maarch_courrier::types::UserRow,
            "maarch_courrier.UserStatus" => user_provisioning::maarch_courrier::types::UserStatus,
            "maarch_courrier.UserStatusByLogin" => user_provisioning::maarch_courrier::types::UserStatusByLogin,
            "maarch_courrier.UserSummary" => user_provisioning::maarch_courrier::types::UserSummary,
            "maarch_courrier.UserUpdate" => user_provisioning::maarch_courrier::types::UserUpdate,
            "maarch_courrier.UserWithExternalIds" => user_provisioning::maarch_courrier::types::UserWithExternalIds,
            "maarch_courrier.VisiblePhone" => user_provisioning::maarch_courrier::types::VisiblePhone,
            "maarch_courrier.YesNo" => user_provisioning::maarch_courrier::types::YesNo,
        }
    };
}
