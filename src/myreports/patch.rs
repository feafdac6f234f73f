//! Typed constructors of the documented user changes.

use serde_json::Value;

use super::types::{PatchOp, PatchOperation, Role, UserPatch};

/// A patch is a list of changes, applied in order:
///
/// ```
/// use user_provisioning::myreports::types::{Role, UserPatch};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.myreports_client();
/// # let (tenant, user) = (fixtures::CUSTOMER_TENANT, fixtures::CUSTOMER_USER);
///
/// let promotion = UserPatch::new().display_name("Jane Doe").add_role(Role::AdminUser);
/// client
///     .patch_customer_user()
///     .customer_tenant_id(tenant)
///     .user_id(user)
///     .body(promotion)
///     .send()
///     .await?;
/// # let read = client.get_customer_user().customer_tenant_id(tenant).user_id(user).send().await?;
/// # assert_eq!(read.data.display_name.as_deref(), Some("Jane Doe"));
/// # assert!(read.data.roles.contains(&Role::AdminUser));
/// # Ok(())
/// # }
/// ```
///
/// Other changes are [`PatchOperation`]s, as the whole body of the call or [added](Self::operation) to these.
impl UserPatch {
    /// Creates an empty patch, which is invalid until it has a change.
    pub fn new() -> Self {
        Self::from(Vec::new())
    }

    /// Replaces the full name. The server takes at most 100 characters.
    pub fn display_name(self, name: impl Into<String>) -> Self {
        self.change(PatchOp::Replace, "/displayName", name.into())
    }

    /// Adds a role; the others stay. Roles that are licensed may incur charges.
    pub fn add_role(self, role: impl Into<Role>) -> Self {
        self.change(PatchOp::Add, "/roles/-", role.into().as_str())
    }

    /// Replaces all roles: unlisted ones are removed, except `customer.user.pbx`, which follows the PBX.
    /// Roles that are licensed may incur charges.
    ///
    /// ```
    /// use user_provisioning::myreports::types::{Role, UserPatch};
    ///
    /// let patch = UserPatch::new().replace_roles([Role::CustomerUser, Role::AdminUser]);
    /// let by_key = UserPatch::new().replace_roles(["customer.user", "admin.user"]);
    /// assert_eq!(patch, by_key);
    /// ```
    pub fn replace_roles<R: Into<Role>>(self, roles: impl IntoIterator<Item = R>) -> Self {
        let keys = roles.into_iter().map(|role| Value::from(role.into().as_str()));
        self.change(PatchOp::Replace, "/roles", keys.collect::<Value>())
    }

    /// Adds any other change.
    ///
    /// ```
    /// use user_provisioning::myreports::types::{PatchOp, PatchOperation, UserPatch};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let moved = PatchOperation::builder()
    ///     .op(PatchOp::Replace)
    ///     .path("/email")
    ///     .value("jane.doe@example.com");
    /// let patch = UserPatch::new().display_name("Jane Doe").operation(moved.try_into()?);
    /// assert_eq!(patch.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(mut self, operation: PatchOperation) -> Self {
        self.0.push(operation);
        self
    }

    fn change(self, op: PatchOp, path: &str, value: impl Into<Value>) -> Self {
        self.operation(PatchOperation { op, path: path.to_owned(), value: Some(value.into()) })
    }
}

impl Default for UserPatch {
    fn default() -> Self {
        Self::new()
    }
}
