package meta

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// Account is what an export of Instagram or Threads says of the account it is of.
type Account struct {
	Username, Name, Bio string
	Links               []string
	Avatar              string // URI
	Private             Label  // whether only followers see it, as the network says; Value is "" if it does not
}

// Labels of a profile, in the languages that are most common, in the form of [Fold].
var (
	usernameLabels = []string{"username", "benutzername", "nom d'utilisateur", "nom d’utilisateur", "nombre de usuario", "nome utente", "nome de usuário", "nome de utilizador",
		"gebruikersnaam", "nazwa użytkownika", "nume de utilizator", "vartotojo vardas", "nom d'usuari", "brugernavn", "användarnamn", "brukernavn", "用户名", "用戶名稱", "使用者名稱"}
	nameLabels = []string{"name", "nom", "nombre", "nome", "naam", "imię i nazwisko", "nazwa", "nume", "vardas", "navn", "namn", "姓名", "名稱", "名称"}
	bioLabels  = []string{"bio", "biography", "steckbrief", "biographie", "biografía", "presentación", "biografia", "biografie", "apie mane", "个人简介", "個人簡介"}
	privLabels = []string{"private account", "private profile", "privates konto", "privates profil", "compte privé", "cuenta privada", "perfil privado", "account privato", "profilo privato",
		"conta privada", "privéaccount", "privé-account", "konto prywatne", "cont privat", "privati paskyra", "compte privat", "privat konto", "私密帳號", "私密账户"}
)

// ReadAccount reads the entry of a profile. What it cannot find by its label it finds
// by its place: an e-mail address and a telephone number may come first, then
// user name, name, description, and last whether the account is private.
func ReadAccount(r *Record) Account {
	var a Account
	labels := r.Labels
	user := -1
	for i := range labels {
		if isOne(&labels[i], usernameLabels) {
			user = i
		}
	}
	for i := 0; i < len(labels) && user < 0; i++ {
		v := string(labels[i].Value)
		if _, truth := Truth(v); !truth && IsUsername(v) && strings.ContainsAny(strings.ToLower(v), "abcdefghijklmnopqrstuvwxyz") {
			user = i
		}
	}
	if user >= 0 {
		a.Username = strings.TrimPrefix(string(labels[user].Value), "@")
	}
	a.Name, a.Bio = r.Value(nameLabels...), r.Value(bioLabels...)
	private := r.Find(privLabels...)
	known := user >= 0 && isOne(&labels[user], usernameLabels) && (r.Find(nameLabels...) != nil || r.Find(bioLabels...) != nil)
	strangers := 0 // texts after the user name, with labels in no known language
	for i := user + 1; i < len(labels); i++ {
		l := &labels[i]
		v := string(l.Value)
		if IsURL(v) || isOne(l, []string{"website", "webseite", "site web", "sitio web", "sito web", "site", "strona internetowa"}) && v != "" {
			a.Links = append(a.Links, v)
			continue
		}
		if _, truth := Truth(v); truth {
			if private == nil || !isOne(private, privLabels) {
				private = l
			}
			continue
		}
		if v == "" || user < 0 || known || isOne(l, nameLabels) || isOne(l, bioLabels) {
			continue
		}
		switch strangers++; {
		case strangers == 1 && a.Name == "":
			a.Name = v
		case strangers <= 2 && a.Bio == "":
			a.Bio = v
		}
	}
	if private != nil {
		a.Private = *private
	}
	for i := range r.Media {
		if a.Avatar == "" {
			a.Avatar = string(r.Media[i].URI)
		}
	}
	return a
}

func isOne(l *Label, names []string) bool {
	folded := Fold(string(l.Label))
	for _, n := range names {
		if folded == n {
			return true
		}
	}
	return false
}

// Truth reads yes or no, in English and in the languages that are most common.
func Truth(value string) (yes, known bool) {
	switch Fold(value) {
	case "true", "yes", "on", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si", "vero", "sì", "verdadeiro", "sim", "waar", "prawda", "tak", "adevărat", "da", "taip", "是":
		return true, true
	case "false", "no", "off", "falsch", "nein", "faux", "non", "falso", "onwaar", "nee", "fałsz", "nie", "fals", "nu", "ne", "否":
		return false, true
	}
	return false, false
}

// State says what the flag of a private account means.
func (a *Account) State() social.State {
	switch private, known := Truth(string(a.Private.Value)); {
	case !known:
		return social.StateUnknown
	case private:
		return social.StateClosed
	}
	return social.StateOpen
}
