package main

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// person is somebody who is named in the story of the X account.
type person struct {
	handle, name string
	flags        string
}

// id is the number of the account: the handle alone makes it.
func (p person) id() string {
	return strconv.FormatUint(120_000_000+hash("x "+p.handle)%2_700_000_000, 10)
}

// person finds somebody by handle, so that a slip of the pen is an error.
func (t *tale) person(handle string) (person, error) {
	if i := slices.IndexFunc(t.people, func(p person) bool { return p.handle == handle }); i >= 0 {
		return t.people[i], nil
	}
	return person{}, fmt.Errorf("@%s is not in people.txt", handle)
}

// readRest reads the people, the messages and what else there is.
func (t *tale) readRest(story fs.FS) error {
	err := lines(story, "people.txt", func(_, line string) error {
		f := strings.Split(line, "|")
		if len(f) != 3 {
			return fmt.Errorf("handle | name | flags wanted")
		}
		t.people = append(t.people, person{strings.TrimSpace(f[0]), strings.TrimSpace(f[1]), strings.TrimSpace(f[2])})
		return nil
	})
	if err != nil {
		return err
	}
	slices.SortFunc(t.people, byHandle)
	err = lines(story, "likes.txt", func(_, line string) error {
		t.likes = append(t.likes, strings.TrimSuffix(line, "-"))
		return nil
	})
	if err != nil {
		return err
	}
	err = lines(story, "others.txt", func(where, line string) error {
		if note, ok := strings.CutPrefix(line, "  "); ok && len(t.others) > 0 {
			return t.others[len(t.others)-1].annotate(note)
		}
		t.others = append(t.others, &entry{where: where, id: line})
		return nil
	})
	if err != nil {
		return err
	}
	for _, name := range []string{"messages.txt", "groups.txt"} {
		if err := lines(story, name, t.message); err != nil {
			return err
		}
	}
	return nil
}

// message reads a line of a conversation.
func (t *tale) message(where, line string) error {
	if head, ok := strings.CutPrefix(line, "== "); ok {
		name, members, _ := strings.Cut(head, " | ")
		t.talks = append(t.talks, &talk{name: name, members: strings.Fields(members)})
		return nil
	}
	if len(t.talks) == 0 {
		return fmt.Errorf("a message without a conversation")
	}
	talk := t.talks[len(t.talks)-1]
	if note, ok := strings.CutPrefix(line, "  "); ok {
		if len(talk.messages) == 0 {
			return fmt.Errorf("a note without a message")
		}
		return talk.messages[len(talk.messages)-1].annotate(note)
	}
	e, err := dated(where, line)
	if err != nil {
		return err
	}
	from, text, ok := strings.Cut(e.text, " ")
	if !ok {
		return fmt.Errorf("no text")
	}
	switch {
	case from == ">":
	case from == "<" && !talk.group():
		e.from = talk.name
	case slices.Contains(talk.members, from):
		e.from = from
	default:
		return fmt.Errorf("who is %q?", from)
	}
	e.text = text
	talk.messages = append(talk.messages, e)
	return nil
}
