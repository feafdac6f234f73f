//! Objects of the document, written property by property.
//!
//! One call for each property takes far less code than a derived writer, and compiles faster.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// An object that is being written; the first failure is kept, and nothing is written after it.
pub struct ObjectWriter<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> ObjectWriter<S> {
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// A property that is always there.
    pub fn property<T: Serialize>(&mut self, key: &'static str, value: &T) {
        if let Ok(object) = &mut self.0
            && let Err(error) = object.serialize_entry(key, value)
        {
            self.0 = Err(error);
        }
    }

    /// A property that is left out without a value.
    pub fn optional<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if value.is_some() {
            self.property(key, value);
        }
    }

    /// A list that is left out if it is empty.
    #[allow(dead_code, reason = "called by generated code where the document has such a list")]
    pub fn list<T: Serialize>(&mut self, key: &'static str, items: &Vec<T>) {
        if !items.is_empty() {
            self.property(key, items);
        }
    }

    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0.and_then(SerializeMap::end)
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    /// Takes so many bytes, and counts what is written after that.
    struct Full {
        room: usize,
        refused: usize,
    }

    impl io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if let Some(room) = self.room.checked_sub(bytes.len()) {
                self.room = room;
                return Ok(bytes.len());
            }
            self.refused += 1;
            Err(io::Error::other("full"))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn write<S: Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = ObjectWriter::new(serializer);
        object.property("null", &None::<i32>);
        object.optional("absent", &None::<i32>);
        object.optional("name", &Some("Ada"));
        object.list("nothing", &Vec::<i32>::new());
        object.list("roles", &vec![1, 2]);
        object.end()
    }

    #[test]
    fn what_has_no_value_is_left_out() {
        let mut text = Vec::new();
        write(&mut serde_json::Serializer::new(&mut text)).unwrap();
        assert_eq!(text, br#"{"null":null,"name":"Ada","roles":[1,2]}"#);
    }

    #[test]
    fn nothing_is_written_after_a_failure() {
        let mut full = Full { room: 12, refused: 0 };
        let error = write(&mut serde_json::Serializer::new(&mut full)).unwrap_err();
        assert_eq!((error.to_string().as_str(), full.refused), ("full", 1));
    }
}
