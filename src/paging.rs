//! Paginated lists as one stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;

use crate::error::Error;
use crate::lenient::ListOperation;
use crate::operation::Operation;
use crate::response::Response;

/// The Evolution Platform's documented default page size.
const OFFSET_SIZE: i64 = 20;
/// The documented default and maximum page size of MyReports.
const INDEX_SIZE: i64 = 1000;
/// How many items a list may have beyond twice its first total before it counts as endless.
const GROWTH_MARGIN: u64 = 1000;
/// How many pages and items a list without a total may have; both must be exceeded to fail.
const MAX_PAGES: u64 = 1000;
const MAX_ITEMS: u64 = 20_000;

/// The pagination style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Style {
    /// By the number of the first item.
    Offset,
    /// By the number of the page.
    Index,
}

/// A call for a paginated list.
pub trait PagedOperation:
    ListOperation<Item: PartialEq + Clone + Send + Unpin, Output: Send> + Clone + Send + Unpin + 'static
{
    #[doc(hidden)]
    const STYLE: Style;
    /// Returns the position at which the caller wants to begin.
    #[doc(hidden)]
    fn position(&self) -> Option<i64>;
    /// Returns the page size that is set.
    #[doc(hidden)]
    fn size(&self) -> Option<i64>;
    /// Sets the position, unless the caller set one that was refused.
    #[doc(hidden)]
    fn at(self, position: i64) -> Self;
    /// Sets the page size, unless the caller set one that was refused.
    #[doc(hidden)]
    fn sized(self, size: i64) -> Self;
    #[doc(hidden)]
    fn items(response: Self::Output) -> Vec<Self::Item>;
}

/// Returns the call with a page size, where pages are numbered: what a page has without one is not documented for
/// every list.
fn sized<C: PagedOperation>(call: C) -> C {
    match (C::STYLE, call.size()) {
        (Style::Index, None) => call.sized(INDEX_SIZE),
        _ => call,
    }
}

/// Returns the call for one page.
pub(crate) fn page<C: PagedOperation>(call: C, number: u32) -> C {
    let number = i64::from(number);
    match C::STYLE {
        Style::Index => sized(call).at(number),
        Style::Offset => {
            let size = call.size().unwrap_or(OFFSET_SIZE);
            call.at(number.saturating_mul(size))
        }
    }
}

type PageResult<C> = Result<Response<<C as Operation>::Output>, Error>;

/// All items of a paginated list: a [`Stream`] that fetches each page when it is needed.
///
/// It ends after the total that the server sends, or after an empty page. MyReports sends no total: there it
/// ends after a page that is shorter than requested, and pages of 1000 are requested unless a size is set. Items
/// that are added or removed in the meantime may be repeated or missed, as the products have no cursor.
///
/// An endless list is an error ([`is_unreadable`](Error::is_unreadable)): if the server repeats pages, in any
/// cycle; if the list grows to more than twice its first total; and without a total, after 1000 pages and
/// 20,000 items. So is a list that ends before its total.
///
/// After an error it ends. [`position`](Self::position) returns where to resume.
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
    /// The position of the next page: an item or a page number.
    position: i64,
    items: std::vec::IntoIter<C::Item>,
    /// The ends of the previous page and of an older one, to detect repeated pages.
    previous: Option<Ends<C::Item>>,
    landmark: Option<Ends<C::Item>>,
    pages: u64,
    fetching: Option<Pin<Box<dyn Future<Output = PageResult<C>> + Send>>>,
    total: Option<u64>,
    /// The number of items beyond which the list counts as endless.
    max_items: Option<u64>,
    seen: u64,
    ended: bool,
}

/// The identity of a page: its first and last item, and their number.
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
            call: sized(call),
            position,
            items: Vec::new().into_iter(),
            previous: None,
            landmark: None,
            pages: 0,
            fetching: None,
            total: None,
            max_items: None,
            seen: 0,
            ended: false,
        }
    }

    /// Returns the next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// Those of the call for a page, and [`is_unreadable`](Error::is_unreadable) for an endless list.
    ///
    /// # Cancellation
    ///
    /// Dropping the future loses nothing: the next one continues at the same item.
    pub async fn next(&mut self) -> Option<Result<C::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects the remaining items into one `Vec`, which holds all of them in memory.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next); the items read before it are lost.
    ///
    /// # Cancellation
    ///
    /// Dropping the future loses the items that were read.
    pub async fn collect_all(mut self) -> Result<Vec<C::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Returns the total number of items according to the last page; `None` before the first page, and if the
    /// server does not send it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns where the next page begins, in the unit of the call: an item (`offset`) or a page
    /// (`page_index`).
    pub fn position(&self) -> u64 {
        u64::try_from(self.position).unwrap_or_default()
    }

    fn fetch(&self) -> Pin<Box<dyn Future<Output = PageResult<C>> + Send>> {
        let call = self.call.clone().at(self.position);
        Box::pin(async move {
            let (core, request) = call.into_parts()?;
            core.send::<C>(&request).await
        })
    }

    /// Stores a page, and decides whether there is another one.
    fn take(&mut self, page: Response<C::Output>) -> Result<(), Error> {
        let total = page.total_count();
        self.total = total.or(self.total);
        let items = C::items(page.into_inner());
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        self.seen = self.seen.saturating_add(items.len() as u64);
        self.pages = self.pages.saturating_add(1);
        if self.is_repeated(Ends::of(&items)) {
            return Err(Error::unreadable_list(C::INFO, "the server repeats a page"));
        }
        let is_cut = items.is_empty() && total.is_some_and(|total| total > self.position());
        if is_cut && self.call.size() != Some(0) {
            return Err(Error::unreadable_list(C::INFO, "the list ends before its total"));
        }
        let twice = |total: u64| total.saturating_mul(2).saturating_add(GROWTH_MARGIN);
        self.max_items = self.max_items.or(self.total.map(twice));
        let is_too_long = match self.max_items {
            Some(max_items) => self.seen > max_items,
            None => self.pages > MAX_PAGES && self.seen > MAX_ITEMS,
        };
        if is_too_long {
            return Err(Error::unreadable_list(C::INFO, "the list grows as fast as it is read"));
        }
        self.position = self.position.saturating_add(match C::STYLE {
            Style::Offset => count,
            Style::Index => 1,
        });
        self.ended = self.is_last(count);
        self.items = items.into_iter();
        Ok(())
    }

    /// Returns whether a page was seen before. Cycles of any length are detected with a landmark that moves
    /// at powers of two (Brent's algorithm).
    fn is_repeated(&mut self, page: Option<Ends<C::Item>>) -> bool {
        let is_repeated = page.is_some() && (page == self.previous || page == self.landmark);
        if self.pages.is_power_of_two() {
            self.landmark.clone_from(&page);
        }
        self.previous = page;
        is_repeated
    }

    fn is_last(&self, count: i64) -> bool {
        let is_short = || match C::STYLE {
            Style::Index => count < self.call.size().unwrap_or(INDEX_SIZE).min(INDEX_SIZE),
            // The maximum page size of this server is not documented.
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
            let Poll::Ready(response) = fetching.as_mut().poll(context) else {
                self.fetching = Some(fetching);
                return Poll::Pending;
            };
            if let Err(error) = response.and_then(|page| self.take(page)) {
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
