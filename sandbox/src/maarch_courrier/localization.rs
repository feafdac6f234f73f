//! The texts that the product translates.

use crate::behavior::Language;

#[derive(Clone, Copy)]
pub enum Text {
    LoginTaken,
    InGroupAlready,
    InEntityAlready,
    GroupNotAssignable,
    WrongPassword,
}

pub fn text(language: Language, text: Text) -> &'static str {
    let [french, english, dutch] = match text {
        Text::LoginTaken => [
            "L'identifiant utilisateur existe déjà",
            "The user id already exists",
            "De gebruikersnaam bestaat al",
        ],
        Text::InGroupAlready => [
            "L'utilisateur est déjà lié à ce groupe",
            "The user is already linked to this group",
            "De gebruiker is al aan deze groep gekoppeld",
        ],
        Text::InEntityAlready => [
            "L'utilisateur est déjà lié à cette entité",
            "The user is already linked to this entity",
            "De gebruiker is al aan deze entiteit gekoppeld",
        ],
        Text::GroupNotAssignable => [
            "Vous n'avez pas les droits suffisants pour ajouter des utilisateurs à ce groupe",
            "You cannot assign this group",
            "U kunt deze groep niet toewijzen",
        ],
        Text::WrongPassword => [
            "Le mot de passe actuel n'est pas correct",
            "The password is wrong",
            "Het wachtwoord is onjuist",
        ],
    };
    match language {
        Language::French => french,
        Language::English => english,
        Language::Dutch => dutch,
    }
}
