//! The initial state of a sandbox: tenants, accounts, groups and credentials.

/// The login with every privilege, for both Maarch products.
pub const LOGIN: &str = "provisioning";
/// The password of [`LOGIN`].
pub const PASSWORD: &str = "sandbox-password";
/// A login without the privilege to administer users.
pub const LIMITED_LOGIN: &str = "reader";
/// The password of [`LIMITED_LOGIN`].
pub const LIMITED_PASSWORD: &str = "reader-password";
/// The login of a root account (`root_invisible`) of Maarch Courrier: no perimeter, every group. Other
/// callers are root there only if [`ServerBehavior::courrier_caller`](super::ServerBehavior::courrier_caller) says so.
pub const ROOT_LOGIN: &str = "superadmin";
/// The password of [`ROOT_LOGIN`].
pub const ROOT_PASSWORD: &str = "superadmin-password";
/// The bearer token of [`ROOT_LOGIN`].
pub const ROOT_TOKEN: &str = "sandbox-root-token";
/// The technical id of [`ROOT_LOGIN`].
pub const ROOT_CALLER_ID: i32 = 1;
/// The technical id of [`LOGIN`] in both Maarch products, and of the caller with [`BEARER_TOKEN`].
pub const CALLER_ID: i32 = 2;
/// The technical id of [`LIMITED_LOGIN`] in both Maarch products.
pub const LIMITED_CALLER_ID: i32 = 3;
/// The bearer token that every product accepts.
pub const BEARER_TOKEN: &str = "sandbox-token";
/// The client id of the programs that get tokens by OAuth 2.
pub const CLIENT_ID: &str = "sandbox-client";
/// The secret of [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "sandbox-client-secret";
/// A valid refresh token.
pub const REFRESH_TOKEN: &str = "sandbox-refresh-token";
/// The token that Maarch Parapheur mailed to `ppetit` (12), and Maarch Courrier to `bboule` (9), to choose a
/// new password, once.
pub const RESET_TOKEN: &str = "sandbox-reset-token";
/// The `X-API-Key` of the Evolution Platform.
pub const API_KEY: &str = "sandbox-api-key";

/// The login of a deleted Maarch Courrier user: creating it revives the old account.
pub const DELETED_LOGIN: &str = "ddaull";

/// A group of Maarch Courrier that only root accounts may assign or remove.
pub const UNASSIGNABLE_GROUP: &str = "ADMINISTRATEUR";
/// An entity of Maarch Courrier outside the perimeter of all but root accounts: a caller who adds a user to
/// it, and to no other entity, loses access to that user.
pub const OUTSIDE_ENTITY: &str = "CABINET";

/// The MyReports customer tenant of the document's examples.
pub const CUSTOMER_TENANT: &str = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52";
/// A MyReports customer tenant without a free licence.
pub const FULL_CUSTOMER_TENANT: &str = "1d8f3a6c-7b20-4e95-8c41-f0a9d2b57e36";
/// The MyReports reseller account of the document's examples.
pub const ACCOUNT_TENANT: &str = "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68";
/// A user of [`CUSTOMER_TENANT`], `user1@example.com`.
pub const CUSTOMER_USER: &str = "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94";
/// A user of [`ACCOUNT_TENANT`], `user1@example.com`.
pub const ACCOUNT_USER: &str = "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415";

/// The MyReports enterprise above [`ACCOUNT_TENANT`].
pub const ENTERPRISE_TENANT: &str = "a3c5e7f9-1b2d-4c6e-8f0a-9b7d5e3c1f24";
/// The connection of [`CUSTOMER_TENANT`] to its PBX.
pub const PBX_PROFILE: &str = "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53";
/// The Kazoo account of [`PBX_PROFILE`].
pub const PBX_INSTANCE: &str = "0f9e8d7c6b5a49382716059483726150";
/// The only MyReports invoice, of [`ACCOUNT_TENANT`].
pub const INVOICE: &str = "2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e";

/// The Evolution Platform organization of the document's examples.
pub const ORGANIZATION: &str = "0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05";
/// The Evolution Platform role of the document's examples.
pub const ROLE: &str = "d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314";
/// A permission of [`ROLE`].
pub const PERMISSION: &str = "1d7c5b3a-9e8f-4620-a1b4-c6d8e0f2a4b6";
/// The only project of [`ORGANIZATION`].
pub const PROJECT: &str = "f3b9a6d2-7c58-4e10-92ad-4b6c8e0f1a37";
/// The Evolution Platform user who holds [`ROLE`] in [`ORGANIZATION`].
pub const IDENTITY_NAME: &str = "jane.doe@example.com";

/// A group of Maarch Courrier that exists in its signature book, if there is one.
pub const SYNCHRONIZED_GROUP: &str = "COURRIER";
/// A login that is taken in the signature book of Maarch Courrier, if there is one: creating it is refused.
pub const SIGNATURE_BOOK_LOGIN: &str = "ccornillac@maarch.com";

/// The groups of Maarch Courrier: number, id, name.
pub(super) const GROUPS: [(i32, &str, &str); 4] = [
    (1, "COURRIER", "Opérateur de numérisation"),
    (2, "AGENT", "Agent de gestion"),
    (8, "ELU", "Elu"),
    (15, UNASSIGNABLE_GROUP, "Administrateur fonctionnel"),
];
/// The entities of Maarch Courrier: number, id, name, parent.
pub(super) const ENTITIES: [(i32, &str, &str, &str); 4] = [
    (2, "VILLE", "Ville de Maarch-les-bains", ""),
    (6, "PJS", "Pôle Jeunesse et Sport", "VILLE"),
    (9, "CCAS", "Centre Communal d'Action Sociale", ""),
    (11, OUTSIDE_ENTITY, "Cabinet du Maire", ""),
];
