package meta

import (
	"slices"
	"strings"
	"unicode"
)

// wordLabels are what the words of a post, a comment or the like are called, in the
// form of [Fold] and in the languages that are most common.
var wordLabels = []string{
	"text", "post", "message", "comment", "caption", "description", "body", "content", "review",
	"beitrag", "nachricht", "kommentar", "bildunterschrift", "beschreibung", "inhalt",
	"texte", "publication", "commentaire", "légende", "contenu",
	"texto", "publicación", "mensaje", "comentario", "pie de foto", "descripción", "contenido",
	"testo", "messaggio", "commento", "didascalia", "descrizione", "contenuto",
	"publicação", "mensagem", "comentário", "legenda", "descrição", "conteúdo",
	"tekst", "bericht", "opmerking", "reactie", "bijschrift", "onderschrift", "beschrijving",
	"wiadomość", "komentarz", "podpis", "opis", "mesaj", "comentariu", "descriere", "bildtext", "billedtekst", "bildetekst",
}

// Words are the words of a post, a comment or the like that is written with labels:
// those that are so called, else the longest text of more than two words that is no
// address, else the only text. Where there are several short ones in a language that is
// not known, it is unclear which they are.
func (r *Record) Words() (words string, unclear bool) {
	empty := false
	for l := range r.All() {
		switch {
		case !isOne(l, wordLabels) && !slices.Contains(wordLabels, Fold(string(l.Field))):
		case l.Value != "":
			return string(l.Value), false
		case len(l.Dict)+len(l.Vec) == 0:
			empty = true
		}
	}
	if empty {
		return "", false
	}
	longest, only, texts := "", "", 0
	for i := range r.Labels {
		l := &r.Labels[i]
		v := string(l.Value)
		if _, truth := Truth(v); truth || IsURL(v) || strings.IndexFunc(v, unicode.IsLetter) < 0 || isOne(l, nameLabels) {
			continue
		}
		only, texts = v, texts+1
		if len(v) > len(longest) && len(strings.Fields(v)) > 2 {
			longest = v
		}
	}
	switch {
	case longest != "":
		return longest, false
	case texts == 1:
		return only, false
	}
	return "", texts > 1
}
