package meta

import (
	"slices"
	"strings"
	"unicode"
)

// stub says what stands in place of words in a message, written there by the network
// and not by the sender.
type stub int

const (
	noStub     stub = iota
	stubHangs       // "Zoë sent an attachment.": what counts hangs on the message
	stubSign        // "Reacted ❤️ to your message": a sign that others get as a message
	stubUnsent      // "Zoë unsent a message"
	stubCall        // "Zoë started a video chat."
)

// stubs are the words of the network, in the form of [Fold] and without the name
// before them and the stop behind: English, German, French, Spanish, Italian,
// Portuguese, Dutch, Polish, Romanian, Swedish, Danish, Norwegian. In other languages
// they stay in the text.
var stubs = map[stub][]string{
	stubHangs: {
		"sent an attachment", "hat einen anhang gesendet", "a envoyé une pièce jointe", "envió un archivo adjunto", "ha enviado un archivo adjunto",
		"ha inviato un allegato", "enviou um anexo", "heeft een bijlage verzonden", "heeft een bijlage gestuurd", "wysłał(a) załącznik", "wysłał załącznik", "wysłała załącznik",
		"a trimis un atașament", "a trimis un fișier atașat", "skickade en bilaga", "sendte en vedhæftet fil", "sendte et vedlegg",
	},
	stubUnsent: {"unsent a message"},
	stubCall:   {"started a video chat", "started a video call", "started an audio call", "started a voice call", "started a call"},
}

// addressed are the same words where the network speaks to the owner, and others that
// have no name before them.
var addressed = map[stub][]string{
	stubHangs: {
		"you sent an attachment", "du hast einen anhang gesendet", "vous avez envoyé une pièce jointe", "tu as envoyé une pièce jointe", "enviaste un archivo adjunto",
		"has enviado un archivo adjunto", "hai inviato un allegato", "você enviou um anexo", "enviaste um anexo", "je hebt een bijlage verzonden", "je hebt een bijlage gestuurd",
	},
	stubSign:   {"liked a message", "a aimé un message"},
	stubUnsent: {"you unsent a message"},
	stubCall:   {"the video chat ended", "the call ended", "video chat ended", "audio call ended", "video call ended", "you started a video chat", "you started an audio call"},
}

// signs are what stands before and behind the sign of a reaction.
var signs = [][2]string{
	{"reacted ", " to your message"}, {"hat mit ", " auf deine nachricht reagiert"}, {"a réagi avec ", " à votre message"}, {"a réagi ", " à votre message"},
	{"a réagi ", " à ton message"}, {"reaccionó con ", " a tu mensaje"}, {"ha reaccionado con ", " a tu mensaje"}, {"ha reagito con ", " al tuo messaggio"},
	{"reagiu com ", " à tua mensagem"}, {"reagiu com ", " à sua mensagem"}, {"heeft met ", " op je bericht gereageerd"}, {"reageerde met ", " op je bericht"},
}

// stubOf tells what stands in place of words. Words of the network with a name before
// them count only if the name is the sender's, who may have had another then, or if
// something hangs on the message: the sender may have written them about somebody.
func stubOf(content, sender string, hangs bool) stub {
	if len(content) > 300 {
		return noStub
	}
	said := strings.TrimRight(Fold(content), " .")
	for kind, list := range addressed {
		if slices.Contains(list, said) {
			return kind
		}
	}
	for _, s := range signs {
		if rest, ok := strings.CutPrefix(said, s[0]); ok {
			if sign, ok := strings.CutSuffix(rest, s[1]); ok && strings.IndexFunc(sign, unicode.IsLetter) < 0 {
				return stubSign
			}
		}
	}
	for kind, list := range stubs {
		for _, words := range list {
			name, ok := strings.CutSuffix(said, words)
			if name = strings.TrimSpace(name); ok && (name == "" || name == Fold(sender) || hangs && kind == stubHangs) {
				return kind
			}
		}
	}
	return noStub
}
