//! Lists that come in pages, as one stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;

use crate::error::Error;
use crate::lenient::ListOperation;
use crate::operation::Operation;
use crate::response::Response;

/// What the Evolution Platform documents for a call that names no number of items.
const OFFSET_SIZE: i64 = 20;
/// What MyReports documents for a call that names no number of items, and as the most of one page.
const INDEX_SIZE: i64 = 1000;
/// How many items a list may have beyond twice its first total, before it grows too fast to be read.
const SPARE: u64 = 1000;
/// How many pages and how many items a list may have of which no total is known; both must be passed.
const MAX_PAGES: u64 = 1000;
const MAX_ITEMS: u64 = 20_000;

/// How pages are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Style {
    /// By the number of the first item.
    Offset,
    /// By the number of the page.
    Index,
}

/// A call whose list comes in pages.
pub trait PagedOperation:
    ListOperation<Item: PartialEq + Clone + Send + Unpin, Answer: Send> + Clone + Send + Unpin + 'static
{
    #[doc(hidden)]
    const STYLE: Style;
    /// Where the caller wants to begin.
    #[doc(hidden)]
    fn position(&self) -> Option<i64>;
    /// How many items the caller wants in a page.
    #[doc(hidden)]
    fn size(&self) -> Option<i64>;
    #[doc(hidden)]
    fn at(self, position: i64) -> Self;
    #[doc(hidden)]
    fn items(answer: Self::Answer) -> Vec<Self::Item>;
}

/// The call for one page.
pub(crate) fn page<C: PagedOperation>(call: C, number: u32) -> C {
    let number = i64::from(number);
    match C::STYLE {
        Style::Index => call.at(number),
        Style::Offset => {
            let size = call.size().unwrap_or(OFFSET_SIZE);
            call.at(number.saturating_mul(size))
        }
    }
}

type Answered<C> = Result<Response<<C as Operation>::Answer>, Error>;

/// All items of a list that comes in pages: a [`Stream`] that fetches each page when it is needed.
///
/// It ends after the total that the server names, or after an empty page. MyReports names no total: there
/// it ends after a page that is shorter than asked for. Items that are added or removed meanwhile may be
/// seen twice or missed, as the products have no cursor.
///
/// A list that would never end is an error ([`is_unreadable`](Error::is_unreadable)): when the server gives
/// pages again that it gave before, in whatever turn; when the list grows to more than twice its first total;
/// and where no total is known, after 1000 pages and 20,000 items.
///
/// After an error it ends. [`position`](Self::position) says where to begin again.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.evolution_platform_client();
/// let mut users = client.list_users().limit(50).stream();
/// while let Some(user) = users.next().await {
///     println!("{}", user?.identity_name);
/// }
/// println!("{:?} users in all", users.total());
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is fetched until it is polled"]
pub struct Pages<C: PagedOperation> {
    call: C,
    /// The next page is asked for from here: an item or a page.
    position: i64,
    items: std::vec::IntoIter<C::Item>,
    /// Of the page before, and of one further back, by which pages that come again are known.
    before: Option<Ends<C::Item>>,
    landmark: Option<Ends<C::Item>>,
    pages: u64,
    fetching: Option<Pin<Box<dyn Future<Output = Answered<C>> + Send>>>,
    total: Option<u64>,
    /// The items there may be before the list grows too fast.
    most: Option<u64>,
    seen: u64,
    ended: bool,
}

/// What a page is known by: its first and its last item, and how many there are.
#[derive(Clone, PartialEq)]
struct Ends<T>(T, T, usize);

impl<T: Clone> Ends<T> {
    fn of(items: &[T]) -> Option<Self> {
        Some(Self(items.first()?.clone(), items.last()?.clone(), items.len()))
    }
}

impl<C: PagedOperation> Pages<C> {
    pub(crate) fn new(call: C) -> Self {
        let position = call.position().unwrap_or(0);
        Self {
            call,
            position,
            items: Vec::new().into_iter(),
            before: None,
            landmark: None,
            pages: 0,
            fetching: None,
            total: None,
            most: None,
            seen: 0,
            ended: false,
        }
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// Those of the call for a page, and [`is_unreadable`](Error::is_unreadable) for a list that would
    /// never end.
    ///
    /// # Cancellation
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    pub async fn next(&mut self) -> Option<Result<C::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// How many items there are in all, as the last page said; `None` before the first page, and where
    /// the server does not say.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Where the next page begins, in the unit of the call: the number of an item (`offset`) or of a
    /// page (`page_index`).
    pub fn position(&self) -> u64 {
        u64::try_from(self.position).unwrap_or_default()
    }

    fn fetch(&self) -> Pin<Box<dyn Future<Output = Answered<C>> + Send>> {
        let call = self.call.clone().at(self.position);
        Box::pin(async move {
            let (core, request) = call.into_parts()?;
            core.send::<C>(&request).await
        })
    }

    /// Takes a page in, and decides whether there is another one.
    fn take(&mut self, page: Response<C::Answer>) -> Result<(), Error> {
        self.total = page.total_count().or(self.total);
        let items = C::items(page.into_inner());
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        self.seen = self.seen.saturating_add(items.len() as u64);
        self.pages = self.pages.saturating_add(1);
        if self.is_repeated(Ends::of(&items)) {
            return Err(Error::endless_list(C::INFO, "the server gives the same page again"));
        }
        let twice = |total: u64| total.saturating_mul(2).saturating_add(SPARE);
        self.most = self.most.or(self.total.map(twice));
        let is_too_long = match self.most {
            Some(most) => self.seen > most,
            None => self.pages > MAX_PAGES && self.seen > MAX_ITEMS,
        };
        if is_too_long {
            return Err(Error::endless_list(C::INFO, "the list grows as fast as it is read"));
        }
        self.position = self.position.saturating_add(match C::STYLE {
            Style::Offset => count,
            Style::Index => 1,
        });
        self.ended = self.was_last(count);
        self.items = items.into_iter();
        Ok(())
    }

    /// Whether a page was there before. Pages that come in turn are known by a landmark, which is set
    /// further and further on, so that one of them is met again however many there are (Brent's way).
    fn is_repeated(&mut self, page: Option<Ends<C::Item>>) -> bool {
        let is_repeated = page.is_some() && (page == self.before || page == self.landmark);
        if self.pages.is_power_of_two() {
            self.landmark.clone_from(&page);
        }
        self.before = page;
        is_repeated
    }

    fn was_last(&self, count: i64) -> bool {
        let is_short = || match C::STYLE {
            Style::Index => count < self.call.size().unwrap_or(INDEX_SIZE).min(INDEX_SIZE),
            // How many this server gives at most is not documented.
            Style::Offset => false,
        };
        match (C::STYLE, self.total) {
            _ if count == 0 => true,
            (Style::Offset, Some(total)) => self.position() >= total,
            _ => is_short(),
        }
    }
}

impl<C: PagedOperation> Stream for Pages<C> {
    type Item = Result<C::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let mut fetching = self.fetching.take().unwrap_or_else(|| self.fetch());
            let Poll::Ready(answer) = fetching.as_mut().poll(context) else {
                self.fetching = Some(fetching);
                return Poll::Pending;
            };
            if let Err(error) = answer.and_then(|page| self.take(page)) {
                self.ended = true;
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<C: PagedOperation> fmt::Debug for Pages<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &C::INFO)
            .field("position", &self.position)
            .field("total", &self.total)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
