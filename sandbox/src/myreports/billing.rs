//! The invoices of MyReports: one, with files that only look like the product's.

use serde_json::{Value, json};

use super::super::call::{Call, ProductResponse};
use super::super::fixtures::{ACCOUNT_TENANT, INVOICE};
use super::responses::{many, not_found, one};
use super::{MyReports, TenantScope};

/// A PDF without a page.
const PDF: &[u8] = b"%PDF-1.4\n%%EOF\n";
/// An archive without a file: the record that ends one, and nothing before it.
const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

impl MyReports {
    pub fn list_invoices(
        &mut self,
        _: &Call<'_>,
        _: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        Ok(many(&[invoice()]))
    }

    pub fn get_invoice(
        &mut self,
        call: &Call<'_>,
        _: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        known(call)?;
        Ok(one(200, invoice()))
    }

    pub fn invoice_summary(
        &mut self,
        call: &Call<'_>,
        _: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        known(call)?;
        Ok(ProductResponse::file(PDF))
    }

    pub fn invoice_detail(
        &mut self,
        call: &Call<'_>,
        _: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        known(call)?;
        Ok(ProductResponse::file(ZIP))
    }
}

fn known(call: &Call<'_>) -> Result<(), ProductResponse> {
    if call.parameter(0).eq_ignore_ascii_case(INVOICE) { Ok(()) } else { Err(not_found()) }
}

fn invoice() -> Value {
    json!({
        "tenantId": ACCOUNT_TENANT,
        "invoiceid": INVOICE,
        "invoiceNumber": "9000004",
        "customerName": "Example Account 1",
        "billingPeriodStart": "2020-01-01T00:00:00.000+00:00",
        "billingPeriodEnd": "2020-01-31T23:59:59.999+00:00",
        "invoiceValue": 200.0,
    })
}
