//! The least that a program does with `reqwest`.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), reqwest::Error> {
    let url = std::env::args().nth(1).unwrap_or_default();
    println!("{}", reqwest::get(url).await?.status());
    Ok(())
}
