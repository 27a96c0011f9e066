package facebook

import (
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Settings that only Facebook has.
const (
	keyTimelineReview = social.SettingOtherPrefix + "timeline-review"   // posts with a tag show on the profile only after approval
	keyTaggedPosts    = social.SettingOtherPrefix + "tagged-posts"      // who sees on the profile the posts with a tag
	keyOthersPosts    = social.SettingOtherPrefix + "others-on-profile" // who sees what others post on the profile
	keyFollowers      = social.SettingOtherPrefix + "followers-from"
	keyFollowing      = social.SettingOtherPrefix + "following-list"
)

// questions tell from the words of a setting which it is: one whose words are all
// there. They are in the form of [meta.Fold], in English, German, French, Spanish,
// Italian, Portuguese and Dutch; the narrower stand first.
var questions = []struct {
	key   string
	words [][]string
}{
	{social.SettingDefault, [][]string{{"future posts"}, {"künftig", "beiträge"}, {"futures publications"}, {"publications à venir"}, {"publicaciones", "a partir de ahora"},
		{"futuras publicaciones"}, {"post futuri"}, {"futuras publicações"}, {"publicações futuras"}, {"toekomstige berichten"}}},
	{social.SettingOldPosts, [][]string{{"past posts"}, {"old posts"}, {"vergangene", "beiträge"}, {"anciennes publications"}, {"publicaciones antiguas"}, {"publicaciones anteriores"},
		{"post passati"}, {"publicações antigas"}, {"oude berichten"}}},
	{social.SettingInvitations, [][]string{{"friend request"}, {"freundschaftsanfrage"}, {"demandes d’ami"}, {"demandes d'ami"}, {"invitations"}, {"solicitudes de amistad"},
		{"richieste di amicizia"}, {"pedidos de amizade"}, {"solicitações de amizade"}, {"vriendschapsverzoek"}}},
	{social.SettingConnections, [][]string{{"friends list"}, {"friend list"}, {"freundesliste"}, {"liste d’amis"}, {"liste d'amis"}, {"lista de amigos"}, {"lista degli amici"},
		{"lista di amici"}, {"vriendenlijst"}}},
	{social.SettingEmailSearch, search([]string{"email", "e-mail", "courriel", "correo"})},
	{social.SettingPhoneSearch, search([]string{"phone", "telefon", "téléphone", "teléfono", "telefoon"})},
	{social.SettingIndex, [][]string{{"search engine"}, {"suchmaschine"}, {"moteurs de recherche"}, {"motores de búsqueda"}, {"motori di ricerca"}, {"motores de pesquisa"},
		{"mecanismos de pesquisa"}, {"zoekmachine"}}},
	{social.SettingTagReview, [][]string{{"review", "tags"}, {"markierungen", "prüf"}, {"examiner", "identifications"}, {"revisar", "etiquetas"}, {"controll", "tag"},
		{"rever", "identificações"}, {"tags", "controleren"}}},
	{keyTimelineReview, [][]string{{"review", "tagged"}, {"prüf", "markiert"}, {"examiner", "identifié"}, {"revisar", "etiquet"}}},
	{keyTaggedPosts, [][]string{{"tagged in"}, {"markiert", "sehen"}, {"identifié"}, {"etiquet"}, {"taggat"}, {"getagd"}}},
	{keyOthersPosts, [][]string{{"what others post"}, {"was andere", "posten"}, {"ce que les autres", "publient"}, {"lo que otros publican"}, {"lo que otras personas publican"}}},
	{social.SettingTimeline, [][]string{{"post on your profile"}, {"post on your timeline"}, {"deiner chronik posten"}, {"deinem profil posten"}, {"publier sur votre"},
		{"publicar en tu"}, {"pubblicare", "tuo"}, {"publicar no teu"}, {"publicar no seu"}, {"posten", "jouw"}}},
	{keyFollowing, [][]string{{"people", "pages", "lists", "follow"}, {"pages and lists you follow"}}},
	{social.SettingComments, [][]string{{"who can comment"}, {"kommentieren"}, {"commenter"}, {"comentar"}, {"commentare"}, {"reageren"}}},
	{keyFollowers, [][]string{{"who can follow"}, {"abonnieren"}, {"dir folgen"}, {"suivre"}, {"seguirte"}, {"puede seguir"}, {"seguirti"}, {"volgen", "jou"}}},
	{social.SettingMessages, [][]string{{"who can message"}, {"who can send you message"}, {"message request"}, {"message delivery"}, {"dir nachrichten"}, {"nachrichtenanfrage"},
		{"envoyer des messages"}, {"enviarte mensajes"}, {"inviarti messaggi"}, {"enviar mensagens"}, {"enviar-te mensagens"}, {"berichten sturen"}}},
	{social.SettingStories, [][]string{{"see your story"}, {"see your stories"}, {"story privacy"}, {"deine story", "sehen"}, {"voir votre story"}, {"ver tu historia"},
		{"vedere la tua storia"}, {"ver a tua história"}, {"ver sua história"}, {"ver seu story"}, {"je verhaal", "zien"}}},
	{social.SettingActivity, [][]string{{"active status"}, {"aktivitätsstatus"}, {"statut en ligne"}, {"estado activo"}}},
}

// search is what asks who finds the owner by one of the words: a telephone and an
// e-mail address are in many other settings, too.
func search(by []string) (words [][]string) {
	for _, what := range by {
		for _, find := range []string{"look you up", "find you", "finden", "suchen", "trouver", "rechercher", "retrouver", "buscar", "encontrar", "trovar", "cercar", "procurar", "pesquisar", "opzoeken", "vinden"} {
			words = append(words, []string{what, find})
		}
	}
	return words
}

// keyOf returns the key of a setting by its question; "" for one that is not known.
func keyOf(question string) string {
	q := meta.Fold(question)
	for _, k := range questions {
		for _, words := range k.words {
			all := true
			for _, w := range words {
				all = all && strings.Contains(q, w)
			}
			if all {
				return k.key
			}
		}
	}
	return ""
}
