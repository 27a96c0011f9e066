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
		"gebruikersnaam", "nazwa użytkownika", "nume de utilizator", "vartotojo vardas", "nom d'usuari", "brugernavn", "användarnamn", "brukernavn", "用户名", "用戶名稱", "使用者名稱", "nutzername",
		"kullanıcı adı", "uživatelské jméno", "používateľské meno", "felhasználónév", "käyttäjätunnus", "käyttäjänimi", "korisničko ime", "nama pengguna", "tên người dùng", "όνομα χρήστη",
		"имя пользователя", "ім’я користувача", "ім'я користувача", "потребителско име", "ユーザーネーム", "사용자 이름", "اسم المستخدم", "שם משתמש", "ชื่อผู้ใช้"}
	nameLabels = []string{"name", "nom", "nombre", "nome", "naam", "imię i nazwisko", "nazwa", "nume", "vardas", "navn", "namn", "ad", "jméno", "meno", "név", "nimi", "ime", "nama", "tên", "όνομα", "имя", "ім’я",
		"ім'я", "име", "名前", "이름", "الاسم", "שם", "ชื่อ", "姓名", "名稱", "名称"}
	bioLabels = []string{"bio", "biography", "steckbrief", "biographie", "biografía", "presentación", "biografia", "biografie", "biografi", "biyografi", "životopis", "bemutatkozás", "életrajz", "βιογραφικό",
		"биография", "біографія", "自己紹介", "소개", "apie mane", "个人简介", "個人簡介"}
	privLabels = []string{"private account", "private profile", "privates konto", "privates profil", "compte privé", "cuenta privada", "perfil privado", "account privato", "profilo privato",
		"conta privada", "privéaccount", "privé-account", "konto prywatne", "cont privat", "privati paskyra", "compte privat", "privat konto", "privat profil", "gizli hesap", "soukromý účet", "súkromný účet", "privát fiók",
		"yksityinen tili", "privatni račun", "akun privat", "akaun peribadi", "закрытый аккаунт", "закритий обліковий запис", "非公開アカウント", "비공개 계정", "私密帳號", "私密账户"}
)

// ReadAccount reads the entry of a profile. What it cannot find by its label it finds
// by its place: an e-mail address and a telephone number may come first, then
// user name, name, description, and last whether the account is private. A user name
// has no capitals there: a word for yes, which comes before it, has.
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
		if _, truth := Truth(v); !truth && IsUsername(v) && strings.ContainsAny(v, "abcdefghijklmnopqrstuvwxyz") && v == strings.ToLower(v) {
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
		if isOne(l, nameLabels) || isOne(l, bioLabels) {
			continue // somebody may be called as a word for yes or no: Salah
		}
		if _, truth := Truth(v); truth {
			if private == nil || !isOne(private, privLabels) {
				private = l
			}
			continue
		}
		if v == "" || user < 0 || known {
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
	case "true", "yes", "on", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si", "vero", "sì", "verdadeiro", "sim", "waar", "prawda", "tak", "adevărat", "da", "taip", "是",
		"evet", "doğru", "ano", "áno", "pravda", "igen", "igaz", "kyllä", "tosi", "sant", "sand", "ya", "benar", "đúng", "ναι", "да", "истина", "так", "はい", "예":
		return true, true
	case "false", "no", "off", "falsch", "nein", "faux", "non", "falso", "onwaar", "nee", "fałsz", "nie", "fals", "nu", "ne", "否",
		"hayır", "yanlış", "nepravda", "nem", "hamis", "ei", "epätosi", "falskt", "falsk", "usant", "tidak", "salah", "sai", "όχι", "нет", "ложь", "ні", "не", "いいえ", "아니요":
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
