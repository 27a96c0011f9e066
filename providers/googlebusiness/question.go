package googlebusiness

import (
	"encoding/json"

	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// rawQuestion is a question that somebody asked on the profile, or an answer.
// Google ended questions in 2025; older exports hold them.
type rawQuestion struct {
	Name, Text             string
	Author                 struct{ DisplayName, Type string }
	CreateTime, UpdateTime string
	TopAnswers, Answers    []rawQuestion
}

// questions yields questions and their answers; those of the practice are the owner's.
func (r *reader) questions() error {
	return r.records(secQuestions, "", func(file string, record []byte) (bool, error) {
		var list struct{ Questions []rawQuestion }
		if json.Unmarshal(record, &list) != nil {
			return false, nil
		}
		if list.Questions == nil {
			var one rawQuestion
			if json.Unmarshal(record, &one) != nil {
				return false, nil
			}
			list.Questions = []rawQuestion{one}
		}
		for _, q := range list.Questions {
			if err := r.question(file, q); err != nil {
				return true, err
			}
		}
		return true, nil
	})
}

// question yields a question and the answers to it.
func (r *reader) question(file string, q rawQuestion) error {
	p := q.post(r, file, social.KindComment, "questions")
	if p == nil {
		r.index.Failed(secQuestions, 1)
		return nil
	}
	if err := r.once(p); err != nil {
		return err
	}
	for _, a := range append(q.TopAnswers, q.Answers...) {
		reply := a.post(r, file, social.KindReply, "answers")
		if reply == nil {
			r.index.Failed(secQuestions, 1)
			continue
		}
		reply.Answers = &social.Ref{ID: p.ID, Author: p.Author, Mine: p.Mine, Text: p.Text}
		if err := r.once(reply); err != nil {
			return err
		}
	}
	return nil
}

func (q rawQuestion) post(r *reader, file string, kind social.Kind, collection string) *social.Post {
	p := &social.Post{ID: identifier(q.Name, folder(file, "location-"), collection), Kind: kind, Published: takeout.Time(q.CreateTime), Text: original(q.Text),
		Audience: social.AudiencePublic, Group: r.group(file), Source: file}
	if p.Text == "" {
		return nil
	}
	if p.Mine = q.Author.Type == "MERCHANT"; !p.Mine {
		p.Author = person(q.Author.DisplayName)
	}
	if t := takeout.Time(q.UpdateTime); t.After(p.Published) && !p.Published.IsZero() {
		p.Edited = t
	}
	if p.ID == "" {
		p.ID = social.ContentID(string(kind), social.Stamp(p.Published), q.Author.DisplayName, p.Text)
	}
	return p
}
