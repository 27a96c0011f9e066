package instagram

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// comments reads what the owner wrote below posts, reels and stories. The export
// names whose they are, and not which.
func (r *reading) comments() {
	for source, rec := range r.Records(secComments) {
		if riddle(rec) {
			r.Index.Failed(secComments, 1)
			continue
		}
		text, owner := commented(rec)
		at := rec.Time()
		if text == "" && len(rec.Media) == 0 || text == "" && at.IsZero() {
			if !at.IsZero() || owner != "" {
				r.empty++ // a picture that moves, or a sign, that is not in the export
				continue
			}
			r.Index.Failed(secComments, 1)
			continue
		}
		p := r.comment(source, text, owner, at)
		for i := range rec.Media {
			if rec.Media[i].URI != "" {
				p.Media = append(p.Media, rec.Media[i].Social(r.Media))
			}
		}
		if text == "" && len(p.Media) == 0 {
			r.empty++
			continue
		}
		r.Post(p)
	}
	for source, rec := range r.Records(secQuestions) {
		text, owner := commented(rec)
		if text == "" {
			r.empty++
			continue
		}
		r.Post(r.comment(source, text, owner, rec.Time()))
	}
}

// comment is a comment on something of owner's.
func (r *reading) comment(source, text, owner string, at time.Time) *social.Post {
	owner = strings.TrimPrefix(owner, "@")
	p := toComment(text, owner, at)
	p.Audience, p.Source = social.AudienceUnknown, source
	switch {
	case r.own(owner):
		p.Answers, p.Audience = &social.Ref{Mine: true}, r.privacy.since(at)
	case owner != "":
		p.Answers = &social.Ref{Author: social.Person{Handle: owner}}
	}
	return p
}

// toComment makes a comment of the owner's, on something of owner's, of what either
// way gives.
func toComment(text, owner string, at time.Time) *social.Post {
	p := &social.Post{Kind: social.KindComment, Mine: true, Published: at, Text: text}
	meta.Mark(p)
	p.ID = social.ContentID(string(p.Kind), social.Stamp(at), identity(owner), text)
	return p
}

// Labels of a comment in the languages that are most common, in lower case.
var (
	ownerLabels = []string{"media owner", "medieninhaber", "eigentümer des mediums", "medieninhaber*in", "media-eigenaar", "propriétaire du média", "propriétaire du contenu multimédia",
		"propietario del contenido multimedia", "propietario del contenido", "titular del contenido multimedia", "proprietario del contenuto multimediale", "proprietario dei contenuti multimediali",
		"proprietário da mídia", "proprietário do conteúdo multimédia", "właściciel multimediów", "proprietar media", "mediens ejer", "medieägare", "medieeier", "median omistaja", "medya sahibi", "владелец медиафайла"}
	commentLabels = []string{"comment", "kommentar", "opmerking", "reactie", "commentaire", "comentario", "commento", "comentário", "komentarz", "comentariu", "komentaras", "comentari", "kommentti", "komentář", "komentár", "hozzászólás", "yorum", "комментарий", "коментар", "σχόλιο", "コメント", "댓글", "评论", "留言"}
)

// commented finds the words of a comment and whose post they stand below: by the
// labels, else by their order, the words first. An entry with a title has the owner
// there.
func commented(rec *meta.Record) (text, owner string) {
	text, owner = rec.Value(commentLabels...), rec.Value(ownerLabels...)
	known, named := rec.Find(commentLabels...) != nil, rec.Find(ownerLabels...) != nil
	for i := range rec.Labels {
		l := &rec.Labels[i]
		v := string(l.Value)
		switch {
		case v == "" || meta.IsURL(v) && l.Href == l.Value || v == text || v == owner:
		case text == "" && !known:
			text = v
		case owner == "" && meta.IsUsername(v) && !named && l.Time().IsZero():
			owner = v
		}
	}
	if owner == "" {
		owner = rec.Owner()
	}
	return text, owner
}

// riddle reports whether the only value of a comment, below a label that is not known,
// may as well be the words as the owner of the post.
func riddle(rec *meta.Record) bool {
	values := texts(rec)
	return len(values) == 1 && meta.IsUsername(values[0]) && rec.Title == "" && rec.Labels[0].Label != "" && rec.Find(commentLabels...) == nil && rec.Find(ownerLabels...) == nil
}
