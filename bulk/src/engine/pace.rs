//! Limits the number of people per second.

use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;

/// A limit of people per second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    every: Duration,
}

impl Rate {
    /// This many people per second; fractions are allowed.
    ///
    /// ```
    /// use user_provisioning_bulk::Rate;
    ///
    /// assert_eq!(Rate::per_second(0.5)?, "30/m".parse()?);
    /// assert!(Rate::per_second(0.0).is_err());
    /// # Ok::<(), user_provisioning_bulk::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is not above zero, or below one per hour.
    pub fn per_second(people: f64) -> Result<Self, Error> {
        let every = 1.0 / people;
        if !(people.is_finite() && people > 0.0 && every <= 3600.0) {
            return Err(Error::config("a rate is a number above zero, such as `20/s` or `30/m`"));
        }
        Ok(Self { every: Duration::from_secs_f64(every) })
    }
}

impl FromStr for Rate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (number, unit) = text.split_once('/').unwrap_or((text, "s"));
        let number: f64 = number.trim().parse().unwrap_or_default();
        match unit.trim() {
            "s" => Self::per_second(number),
            "m" => Self::per_second(number / 60.0),
            _ => Err(Error::config(
                "a rate is a number a second or a minute, such as `20/s` or `30/m`",
            )),
        }
    }
}

/// Spaces people evenly.
#[derive(Debug)]
pub struct Pace {
    rate: Rate,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    pub fn new(rate: Rate) -> Self {
        Self { rate, next: Mutex::new(None) }
    }

    /// Waits until the next person may be processed.
    pub async fn turn(&self) {
        let turn = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let turn = next.map_or(now, |next| next.max(now));
            *next = Some(turn + self.rate.every);
            turn
        };
        tokio::time::sleep_until(turn).await;
    }
}

#[cfg(test)]
mod tests {
    use super::{Pace, Rate};

    #[tokio::test(start_paused = true)]
    async fn people_pass_at_their_pace() {
        let pace = Pace::new("20/s".parse().unwrap());
        let start = tokio::time::Instant::now();
        for _ in 0..41 {
            pace.turn().await;
        }
        let millis = start.elapsed().as_millis();
        assert!((2_000..2_100).contains(&millis), "{millis}");
    }

    #[test]
    fn nonsense_is_no_rate() {
        for text in ["", "0", "-1/s", "NaN", "inf/s", "20/h", "20/", "1e-9/s", "20 people"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }
}
