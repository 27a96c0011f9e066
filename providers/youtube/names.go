package youtube

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/social"
)

// Names of the sections; what a file is takes the name of its section.
const (
	secChannel    = "channel"
	secURLs       = "addresses of the channel"
	secFeatures   = "defaults of the channel"
	secModeration = "settings of the channel"
	secVideos     = "videos"
	secRecordings = "places of recording"
	secComments   = "comments"
	secChats      = "live chats"
	secPosts      = "posts to subscribers"
	secSubs       = "subscriptions"
	secPlaylists  = "playlists"
	secOld        = "older lists of videos and channels"
	secOldPages   = "comments as web pages"
	secListed     = "videos in playlists"
	secHistory    = "watch and search history"
	secTexts      = "details and pictures of videos and channels"
	secMusic      = "music"
	secBlank      = "empty tables"
	secVoid       = "files without content"
	secViewer     = "the page that lists the download"
	secElsewhere  = "other products of Google"
)

// stems are the names that files have in some languages, for files that do not
// say by their content what they are: empty or damaged ones.
var stems = map[string][]string{
	secComments: {"comments", "kommentare", "comentarios", "reacties", "comentarii", "komentarai", "comentaris", "commentaires", "commenti", "comentários", "yorumlar", "تعليقات", "评论"},
	secChats:    {"live chats", "livechats", "live chat", "chats en directo", "chat live", "livechat"},
	secSubs: {"subscriptions", "abos", "abonnements", "suscripciones", "abonnementen", "abonamente", "prenumeratos", "subscripcions", "iscrizioni", "inscrições",
		"abonelikler", "الاشتراكات", "订阅内容"},
	secChannel:    {"channel", "kanal", "canal", "kanaal", "kanalas", "chaîne", "canale"},
	secURLs:       {"channel url configs", "kanal-url-konfigurationen", "url-configuraties van kanaal"},
	secFeatures:   {"channel feature data", "kanalelementdaten", "gegevens voor kanaalfunctie"},
	secModeration: {"channel page settings", "channel community moderation settings", "kanalseiteneinstellungen", "instellingen voor kanaalpagina"},
	secVideos:     {"videos", "vídeos", "video_s", "vaizdo įrašai", "videoclipuri", "vidéos"},
	secRecordings: {"video recordings", "videoaufzeichnungen", "grabaciones de vídeo", "video-opnamen", "înregistrări video"},
	secPlaylists:  {"playlists", "playlisturi", "grojaraščiai", "listas de reproducción", "llistes de reproducció"},
	secPosts:      {"posts"},
	secOld:        {"likes", "uploads", "all-posts"},
	secOldPages:   {"my-comments", "my-live-chat-messages", "mijn-reacties", "meine-kommentare"},
	secHistory:    {"watch-history", "search-history", "wiedergabeverlauf", "suchverlauf", "kijkgeschiedenis", "zoekgeschiedenis", "historial de reproducciones", "myactivity"},
	secTexts:      {"video texts", "channel images", "video thumbnails"},
	secMusic:      {"music library songs", "music-library-songs", "music uploads", "music-uploads"},
}

// A role is what a column holds.
type role int

const (
	roleID role = iota // of the record itself
	roleChannel
	roleTime
	rolePublished
	roleParent
	roleTop
	rolePost
	roleVideo
	roleText
	roleTitle
	roleVisibility
	roleURL
	roleVanity
	roleAbout
	roleComments
	roleAutoChat
	roleLicence
	roleLat
	roleLon
	rolePlace
	roles
)

// columns are the names of columns by what they hold, folded. Where a table has
// none of them the content decides.
var columns = map[role][]string{
	roleID: {"commentid", "livechatid", "reactieid", "idlcomentariului", "iddecomentario", "idulcomentariului", "komentaroid", "kommentarid", "playlistid", "idulplaylistului",
		"grojaraščioid", "iddelistadereproducción"},
	roleChannel: {"channelid", "kanaalid", "idulcanalului", "iddecanal", "iddelcanal", "kanaloid", "kanalid"},
	roleTime: {"timecreated", "playlistcreatetimestamp", "commentcreatetimestamp", "livechatcreatetimestamp", "videocreatetimestamp", "postcreatetimestamp", "createtimestamp", "aanmaaktijdstempelreactie",
		"marcadetiempodecreacióndelcomentario", "marcajultemporaldecreareacomentariului", "komentarosukūrimolaikožymė", "vaizdoįrašosukūrimolaikožymė"},
	rolePublished: {"videopublishtimestamp", "vaizdoįrašopaskelbimolaikožymė"},
	roleParent:    {"parentcommentid"},
	roleTop:       {"toplevelcommentid"},
	rolePost:      {"postid"},
	roleVideo:     {"videoid", "iddevídeo", "idulvideoclipului", "vaizdoįrašoid"},
	roleText:      {"commenttext", "livechattext", "posttext", "reactietekst", "textodelcomentario", "textulcomentariului", "komentuotitekstą"},
	roleTitle: {"channeltitle(original)", "channeltitle", "videotitle(original)", "videotitle", "playlisttitle(original)", "playlisttitle", "titlulcanalului(original)",
		"títulodelcanal(original)", "(originele)kanaaltitel", "title", "kanalopavadinimas(pradinis)", "kanaaltitel", "titlulcanalului", "títulodelcanal", "kanalopavadinimas",
		"videotitel(origineel)", "vaizdoįrašopavadinimas(originalas)", "playlisttitel(origineel)", "titlulplaylistului(original)", "grojaraščiopavadinimas(originalas)"},
	roleVisibility: {"visibility", "channelvisibility", "vizibilitateacanalului", "visibilidaddelcanal", "kanaalzichtbaarheid", "kanalomatomumas", "privacy", "privatumas",
		"playlistvisibility", "zichtbaarheidvanplaylist", "vizibilitateaplaylistului", "grojaraščiomatomumas"},
	roleURL:    {"channelurl", "kanaalurl", "adresaurlacanalului", "urldelcanal", "kanalourl", "kanalurl"},
	roleVanity: {"channelvanityurl1name", "naamvanvanityurl1voorkanaal", "numeleadreseiurlpersonalizateacanalului1", "nombredelaurlmnemónicadelcanal(1)", "1kanaloreklaminiourlpavadinimas"},
	roleAbout: {"channeldescription(original)", "videodescription(original)", "videobeschrijving(origineel)", "vaizdoįrašoaprašas(originalas)", "channeldescription",
		"playlistdescription(original)", "playlistdescription", "description",
		"videodescription"},
	roleComments: {"videodefaultallowedcommentstype", "standaardtoegestanereactietypevanvideo", "tipulprestabilitdecomentariipermisealevideoclipului",
		"tipodecomentariospermitidosdeformapredeterminadaenelvídeo", "numatytasisvaizdoįrašoleidžiamųkomentarųtipas"},
	roleAutoChat: {"channelautomoderationinlivechat", "automatischemoderatieinlivechatvankanaal", "moderareautomatăacanaluluiînchatullive",
		"moderaciónautomáticadelcanalenelchatendirecto", "automatiniskanalomoderavimastiesioginiamepokalbyje"},
	roleLicence: {"videodefaultlicense", "standaardlicentievanvideo", "licențaprestabilităavideoclipului", "licenciadelvídeopredeterminada", "numatytojivaizdoįrašolicencija"},
	rolePlace:   {"videorecordingplacedescription", "videorecordingaddress", "videorecordinglocationdescription"},
}

// parts are what the names of columns of degrees have within them, folded.
var parts = map[role][]string{
	roleLat: {"latitud", "breitengrad", "breedtegraad", "platuma", "szerokość", "enlem", "широта", "纬度", "緯度"},
	roleLon: {"longitud", "längengrad", "lengtegraad", "ilguma", "długość", "boylam", "долгота", "经度", "経度"},
}

// visibilities are the words for who may see something.
var visibilities = map[social.State][]string{
	social.StateOpen: {"public", "öffentlich", "público", "pública", "openbaar", "viešas", "vieša", "viešai", "públic", "publique", "pubblico", "pubblica", "herkese açık",
		"publiczny", "publiczna", "offentlig", "公开", "公開", "عام"},
	social.StateLimited: {"unlisted", "nicht gelistet", "no listado", "no listada", "oculto", "oculta", "verborgen", "niet vermeld", "nelistat", "nelistată", "neįtrauktas į sąrašą",
		"no llistat", "no llistada", "non répertorié", "non répertoriée", "non in elenco", "liste dışı", "不公开列出"},
	social.StateClosed: {"private", "privat", "privado", "privada", "privé", "privată", "privatus", "privati", "privata", "privato", "privée", "gizli", "prywatny", "私享", "非公開", "خاص"},
}

// visibility says what the word for who may see something means.
func visibility(word string) social.State {
	word = strings.ToLower(norm.NFC.String(strings.TrimSpace(word)))
	for state, words := range visibilities {
		for _, w := range words {
			if w == word {
				return state
			}
		}
	}
	return social.StateUnknown
}

// audience is who can read what has that visibility.
func audience(s social.State) social.Audience {
	switch s {
	case social.StateOpen, social.StateLimited:
		return social.AudiencePublic
	case social.StateClosed:
		return social.AudienceOnlyMe
	}
	return social.AudienceUnknown
}

// fold brings the name of a column into the form of the table of names.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == '\ufeff' || unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFC.String(s))
}
