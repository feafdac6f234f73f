// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_macros)]
macro_rules! maarch_parapheur_operations {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
[maarch_parapheur ListUsers list_users json
    {}
    {mode: "rest"}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur CreateUser create_user json
    {}
    {}
    {NewUser = user_provisioning::maarch_parapheur::types::NewUser::builder()
    .login("user@maarch.com")
    .email("user@maarch.com")
    .firstname("prenom")
    .lastname("nom")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetUser get_user json
    {id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUser update_user json
    {id: 12}
    {}
    {UserUpdate = user_provisioning::maarch_parapheur::types::UserUpdate::builder()
    .firstname("prenom")
    .lastname("nom")
    .email("user@example.com")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur DeleteUser delete_user json
    {id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateExternalSignatures update_external_signatures json
    {id: 12}
    {}
    {ExternalSignatures = user_provisioning::maarch_parapheur::types::ExternalSignatures::builder()
    .external_application("MaarchCourrier")
    .signatures([
        user_provisioning::maarch_parapheur::types::ExternalSignature::builder()
    .format("png")
    .encoded_signature("deJOIJKiSDYUIfolpcdm"),
        user_provisioning::maarch_parapheur::types::ExternalSignature::builder()
    .format("jpeg")
    .encoded_signature("REUGFMLLlpxjeoikjcxoe668v"),
    ])}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetUserPicture get_user_picture json
    {id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUserPicture update_user_picture json
    {id: 2}
    {}
    {PictureUpdate = user_provisioning::maarch_parapheur::types::PictureUpdate::builder()
    .picture("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetUserSubstitute get_user_substitute json
    {id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUserSubstitute update_user_substitute json
    {id: 2}
    {}
    {SubstituteUpdate = user_provisioning::maarch_parapheur::types::SubstituteUpdate::builder()
    .substitute(1)}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUserPreferences update_user_preferences json
    {id: 2}
    {}
    {PreferencesUpdate = user_provisioning::maarch_parapheur::types::PreferencesUpdate::builder()
    .lang("fr")
    .writing_mode("direct")
    .writing_size(1)
    .writing_color("#000000")
    .notifications(true)
    .signature_scaling(false)}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUserPassword update_user_password json
    {id: 12}
    {}
    {PasswordChange = user_provisioning::maarch_parapheur::types::PasswordChange::builder()
    .current_password("maarch")
    .new_password("Nana-Banana-42")
    .password_confirmation("Nana-Banana-42")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur ListUserSignatures list_user_signatures json
    {id: 2}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur CreateUserSignature create_user_signature json
    {id: 12}
    {}
    {NewSignature = user_provisioning::maarch_parapheur::types::NewSignature::builder()
    .encoded_signature("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
    .format("gif")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur DeleteUserSignature delete_user_signature json
    {id: 12,
    signature_id: 4}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur UpdateUserSignatureSubstituted update_user_signature_substituted json
    {id: 12,
    signature_id: 4}
    {}
    {SignatureSubstitution = user_provisioning::maarch_parapheur::types::SignatureSubstitution::builder()
    .substituted(true)}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[maarch_parapheur GetUserHistory get_user_history json
    {id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur AutocompleteUsers autocomplete_users json
    {search: "ja"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur ListGroups list_groups json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur CreateGroup create_group json
    {}
    {}
    {NewGroup = user_provisioning::maarch_parapheur::types::NewGroup::builder()
    .label("Signataires")}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetGroup get_group json
    {id: 2}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur AddGroupUser add_group_user json
    {id: 2}
    {}
    {GroupUserToAdd = user_provisioning::maarch_parapheur::types::GroupUserToAdd::builder()
    .user_id(12)}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur RemoveGroupUser remove_group_user json
    {id: 2,
    user_id: 12}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetPasswordRules get_password_rules json
    {}
    {}
    {}
    {500 InternalServerError body}]
[maarch_parapheur RequestPasswordReset request_password_reset json
    {}
    {}
    {PasswordResetRequest = user_provisioning::maarch_parapheur::types::PasswordResetRequest::builder()
    .login("user@example.com")}
    {400 BadRequest body,
    500 InternalServerError body}]
[maarch_parapheur ResetPassword reset_password json
    {}
    {}
    {PasswordReset = user_provisioning::maarch_parapheur::types::PasswordReset::builder()
    .token("sandbox-reset-token")
    .password("Nana-Banana-42")}
    {400 BadRequest body,
    403 Forbidden body,
    500 InternalServerError body}]
[maarch_parapheur GetAuthenticationInformation get_authentication_information json
    {}
    {}
    {}
    {500 InternalServerError body}]
[maarch_parapheur LogOut log_out json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
[maarch_parapheur ListSignatureModes list_signature_modes json
    {}
    {}
    {}
    {401 Unauthorized body,
    403 Forbidden body,
    404 NotFound body,
    500 InternalServerError body}]
        }
    };
}
#[allow(unused_macros)]
macro_rules! maarch_parapheur_schemas {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
            "maarch_parapheur.AuthenticationInformation" => user_provisioning::maarch_parapheur::types::AuthenticationInformation,
            "maarch_parapheur.BadRequest" => user_provisioning::maarch_parapheur::types::BadRequest,
            "maarch_parapheur.CreatedGroup" => user_provisioning::maarch_parapheur::types::CreatedGroup,
            "maarch_parapheur.CreatedSignature" => user_provisioning::maarch_parapheur::types::CreatedSignature,
            "maarch_parapheur.CreatedUser" => user_provisioning::maarch_parapheur::types::CreatedUser,
            "maarch_parapheur.ExternalSignature" => user_provisioning::maarch_parapheur::types::ExternalSignature,
            "maarch_parapheur.ExternalSignatures" => user_provisioning::maarch_parapheur::types::ExternalSignatures,
            "maarch_parapheur.Fingerprint" => user_provisioning::maarch_parapheur::types::Fingerprint,
            "maarch_parapheur.Forbidden" => user_provisioning::maarch_parapheur::types::Forbidden,
            "maarch_parapheur.Group" => user_provisioning::maarch_parapheur::types::Group,
            "maarch_parapheur.GroupDetails" => user_provisioning::maarch_parapheur::types::GroupDetails,
            "maarch_parapheur.GroupList" => user_provisioning::maarch_parapheur::types::GroupList,
            "maarch_parapheur.GroupMember" => user_provisioning::maarch_parapheur::types::GroupMember,
            "maarch_parapheur.GroupPrivilege" => user_provisioning::maarch_parapheur::types::GroupPrivilege,
            "maarch_parapheur.GroupUserToAdd" => user_provisioning::maarch_parapheur::types::GroupUserToAdd,
            "maarch_parapheur.HistoryData" => user_provisioning::maarch_parapheur::types::HistoryData,
            "maarch_parapheur.HistoryDataOrNothing" => user_provisioning::maarch_parapheur::types::HistoryDataOrNothing,
            "maarch_parapheur.HistoryEvent" => user_provisioning::maarch_parapheur::types::HistoryEvent,
            "maarch_parapheur.Mode" => user_provisioning::maarch_parapheur::types::Mode,
            "maarch_parapheur.NewGroup" => user_provisioning::maarch_parapheur::types::NewGroup,
            "maarch_parapheur.NewSignature" => user_provisioning::maarch_parapheur::types::NewSignature,
            "maarch_parapheur.NewUser" => user_provisioning::maarch_parapheur::types::NewUser,
            "maarch_parapheur.NotFound" => user_provisioning::maarch_parapheur::types::NotFound,
            "maarch_parapheur.NumberOrFalse" => user_provisioning::maarch_parapheur::types::NumberOrFalse,
            "maarch_parapheur.NumberOrText" => user_provisioning::maarch_parapheur::types::NumberOrText,
            "maarch_parapheur.OneGroup" => user_provisioning::maarch_parapheur::types::OneGroup,
            "maarch_parapheur.OneUser" => user_provisioning::maarch_parapheur::types::OneUser,
            "maarch_parapheur.PasswordChange" => user_provisioning::maarch_parapheur::types::PasswordChange,
            "maarch_parapheur.PasswordReset" => user_provisioning::maarch_parapheur::types::PasswordReset,
            "maarch_parapheur.PasswordResetRequest" => user_provisioning::maarch_parapheur::types::PasswordResetRequest,
            "maarch_parapheur.PasswordRule" => user_provisioning::maarch_parapheur::types::PasswordRule,
            "maarch_parapheur.PasswordRuleList" => user_provisioning::maarch_parapheur::types::PasswordRuleList,
            "maarch_parapheur.PictureUpdate" => user_provisioning::maarch_parapheur::types::PictureUpdate,
            "maarch_parapheur.Preferences" => user_provisioning::maarch_parapheur::types::Preferences,
            "maarch_parapheur.PreferencesText" => user_provisioning::maarch_parapheur::types::PreferencesText,
            "maarch_parapheur.PreferencesUpdate" => user_provisioning::maarch_parapheur::types::PreferencesUpdate,
            "maarch_parapheur.Privilege" => user_provisioning::maarch_parapheur::types::Privilege,
            "maarch_parapheur.ServerError" => user_provisioning::maarch_parapheur::types::ServerError,
            "maarch_parapheur.ServerException" => user_provisioning::maarch_parapheur::types::ServerException,
            "maarch_parapheur.Signature" => user_provisioning::maarch_parapheur::types::Signature,
            "maarch_parapheur.SignatureList" => user_provisioning::maarch_parapheur::types::SignatureList,
            "maarch_parapheur.SignatureMode" => user_provisioning::maarch_parapheur::types::SignatureMode,
            "maarch_parapheur.SignatureModes" => user_provisioning::maarch_parapheur::types::SignatureModes,
            "maarch_parapheur.SignatureSubstitution" => user_provisioning::maarch_parapheur::types::SignatureSubstitution,
            "maarch_parapheur.Substitute" => user_provisioning::maarch_parapheur::types::Substitute,
            "maarch_parapheur.SubstituteUpdate" => user_provisioning::maarch_parapheur::types::SubstituteUpdate,
            "maarch_parapheur.Success" => user_provisioning::maarch_parapheur::types::Success,
            "maarch_parapheur.Unauthorized" => user_provisioning::maarch_parapheur::types::Unauthorized,
            "maarch_parapheur.User" => user_provisioning::maarch_parapheur::types::User,
            "maarch_parapheur.UserDetails" => user_provisioning::maarch_parapheur::types::UserDetails,
            "maarch_parapheur.UserGroup" => user_provisioning::maarch_parapheur::types::UserGroup,
            "maarch_parapheur.UserHistory" => user_provisioning::maarch_parapheur::types::UserHistory,
            "maarch_parapheur.UserList" => user_provisioning::maarch_parapheur::types::UserList,
            "maarch_parapheur.UserPicture" => user_provisioning::maarch_parapheur::types::UserPicture,
            "maarch_parapheur.UserSuggestion" => user_provisioning::maarch_parapheur::types::UserSuggestion,
            "maarch_parapheur.UserSuggestions" => user_provisioning::maarch_parapheur::types::UserSuggestions,
            "maarch_parapheur.UserUpdate" => user_provisioning::maarch_parapheur::types::UserUpdate,
        }
    };
}
