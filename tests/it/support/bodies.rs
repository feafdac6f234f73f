//! The longer bodies of the tests, as observed on servers and gateways.

/// A key that MyReports returns in clear text in some responses.
pub const SERVER_KEY: &str = "server-api-key-77c2";

pub const CHARGES_WITH_KEY: &str = r#"{"data":{"displayName":"New User","apiKey":"server-api-key-77c2"},"error":402,"message":"Additional charges apply","status":"error"}"#;

/// The response of nginx if its upstream server is down.
pub const BAD_GATEWAY: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/// The start page of a web application, which is served under any path.
pub const START_PAGE: &str =
    "<!doctype html><html><head><title>Maarch Courrier</title></head><body></body></html>";

/// The error page of Slim for a client that accepts HTML only.
pub const SLIM_PAGE: &str = "<html><head><title>Slim Application Error</title></head><body><h1>Slim Application Error</h1><div><strong>File:</strong> /var/www/html/maarch/src/core/models/DatabasePDO.php</div><pre>#0 /var/www/html/vendor/autoload.php(57)</pre></body></html>";

/// An uncaught exception, with all its details.
pub const SLIM_EXCEPTION: &str = r##"{"message":"Slim Application Error","exception":[{"type":"PDOException","code":"23505","message":"SQLSTATE[23505]: Unique violation: INSERT INTO users (user_id) VALUES ('bwayne')","file":"/var/www/html/maarch/src/core/models/DatabasePDO.php","line":162,"trace":["#0 /var/www/html/maarch/src/app/user.php(57)"]}]}"##;
pub const SLIM_MESSAGE: &str =
    "SQLSTATE[23505]: Unique violation: INSERT INTO users (user_id) VALUES ('bwayne')";

/// An unknown route on a server since mid-2024.
pub const PROBLEM: &str = r#"{"title":"An error occurred","type":"internalServerProblem","detail":"Internal server error","errors":"Internal server error","status":500,"lang":null,"context":{"message":"Not found."}}"#;

pub const MIGRATING: &str = r#"{"errors":"Service unavailable : migration in progress","lang":"migrationProcessing","migrating":true}"#;

/// The output of PHP if `display_errors` is on.
pub const WARNING: &str = "<br />\n<b>Warning</b>:  Undefined array key \"initials\" in <b>/var/www/html/src/app/user/controllers/UserController.php</b> on line <b>524</b><br />\n";
pub const FATAL: &str = "<br />\n<b>Fatal error</b>:  Allowed memory size exhausted in <b>/var/www/html/src/core/Db.php</b> on line <b>5</b><br />\n";

/// Lists with values and keys from the future.
pub const FUTURE_USERS: &str = r#"{"users":[{"id":9,"user_id":"bboule","status":"SABBATICAL","mode":"robot","badge":{"n":1}}],"next":null}"#;
pub const FUTURE_USERS_KEPT: &str =
    r#"{"users":[{"id":9,"user_id":"bboule","status":"SABBATICAL","mode":"robot"}]}"#;
