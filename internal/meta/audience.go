package meta

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// Audience says what the word of a setting for an audience means, in English and in
// the languages that are most common. The value is unknown in others.
func Audience(value string) (social.Audience, social.State) {
	v := strings.Trim(Fold(value), " .")
	for _, g := range audiences {
		for _, w := range g.words {
			if v == w {
				return g.audience, g.state
			}
		}
	}
	return social.AudienceUnknown, social.StateUnknown
}

// audiences are the words of the networks, in the form of [Fold]: English, German,
// French, Spanish, Italian, Portuguese, Dutch, Polish, Romanian, Lithuanian,
// Catalan, Chinese.
var audiences = []struct {
	audience social.Audience
	state    social.State
	words    []string
}{
	{social.AudiencePublic, social.StateOpen, []string{
		"public", "everyone", "anyone", "everybody", "anybody", "all", "on facebook or off",
		"öffentlich", "alle", "jeder",
		"tout le monde", "publique",
		"público", "publico", "todos", "todo el mundo", "cualquiera", "cualquier persona",
		"tutti", "pubblico", "pubblica", "chiunque",
		"toda a gente", "pública", "publica", "qualquer pessoa", "todas as pessoas",
		"openbaar", "iedereen",
		"publiczne", "wszyscy", "public (toată lumea)", "toată lumea", "oricine",
		"vieša", "viešai", "visi", "públic", "tothom",
		"公開", "公开", "所有人", "任何人",
	}},
	{social.AudienceFriends, social.StateLimited, []string{
		"friends of friends", "freunde von freunden", "freund*innen von freund*innen", "amis de vos amis", "amis et leurs amis", "les amis d’amis", "les amis d'amis", "amis d’amis", "amis d'amis",
		"amigos de amigos", "amici degli amici", "amici di amici", "vrienden van vrienden", "znajomi znajomych", "prietenii prietenilor", "prieteni ai prietenilor",
		"draugų draugai", "amics d'amics", "amics dels amics", "朋友的朋友",
		"friends", "your friends", "freunde", "freund*innen", "amis", "vos amis", "amigos", "tus amigos", "os teus amigos", "seus amigos",
		"amici", "i tuoi amici", "vrienden", "znajomi", "prieteni", "draugai", "amics", "朋友",
		"friends except", "friends except...", "friends except…", "specific friends", "friends except acquaintances", "close friends", "custom", "benutzerdefiniert", "personnalisé",
		"personalizado", "personalizzata", "aangepast", "freunde ausser", "bestimmte freunde",
	}},
	{social.AudienceFollowers, social.StateLimited, []string{
		"followers", "your followers", "people you follow", "people you follow and your followers", "follower", "deine follower", "abonnés", "vos abonnés",
		"seguidores", "tus seguidores", "i tuoi follower", "volgers", "je volgers", "obserwujący", "關注者", "粉絲",
		"personen, denen du folgst", "personnes que vous suivez", "personas a las que sigues", "persone che segui", "pessoas que segues", "mensen die je volgt",
	}},
	{social.AudienceOnlyMe, social.StateClosed, []string{
		"only me", "no one", "nobody", "none", "off", "no",
		"nur ich", "niemand", "keiner", "aus", "nein",
		"moi uniquement", "moi seulement", "personne", "non",
		"solo yo", "nadie", "solo io", "nessuno", "desactivado",
		"apenas eu", "só eu", "somente eu", "ninguém", "não",
		"alleen ik", "niemand anders", "nee", "uit",
		"tylko ja", "nikt", "nie", "doar eu", "nimeni", "nu", "tik aš", "niekas", "ne", "només jo", "ningú",
		"只限本人", "只有我", "仅限自己", "沒有人", "没有人",
	}},
}
