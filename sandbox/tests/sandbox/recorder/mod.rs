//! What a recorder keeps of a real server, what is never in the file, and how it is replayed.

mod canaries;
mod credentials;
mod forwarding;
mod recording_file;
mod replaying;
mod same_call;
