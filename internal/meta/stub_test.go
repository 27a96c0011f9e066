package meta

import "testing"

func TestStub(t *testing.T) {
	for _, tt := range []struct {
		content string
		hangs   bool
		want    stub
	}{
		{"Zoë Placeholder sent an attachment.", true, stubHangs},
		{"Zoë Placeholder sent an attachment.", false, stubHangs},
		{"You sent an attachment.", true, stubHangs},
		{"Zoë Placeholder hat einen Anhang gesendet.", true, stubHangs},
		{"Zoë Placeholder a envoyé une pièce jointe.", true, stubHangs},
		{"Zoë Oldname sent an attachment.", true, stubHangs},
		{"The hospital sent an attachment.", false, noStub},
		{"Zoë Placeholder sent an attachment. Read it!", true, noStub},
		{"Reacted 😢 to your message ", false, stubSign},
		{"Hat mit ❤️ auf deine Nachricht reagiert ", false, stubSign},
		{"Reacted badly to your message", false, noStub},
		{"Liked a message", false, stubSign},
		{"Zoë Placeholder unsent a message", false, stubUnsent},
		{"Zoë Placeholder started a video chat.", false, stubCall},
		{"The ward started a call.", false, noStub},
		{"The video chat ended.", false, stubCall},
		{"", true, noStub},
	} {
		if got := stubOf(tt.content, "Zoë Placeholder", tt.hangs); got != tt.want {
			t.Errorf("%q (hangs %v): %d, want %d", tt.content, tt.hangs, got, tt.want)
		}
	}
}

// TestStubs counts the messages that the network wrote, and leaves the words of its own
// out of the others.
func TestStubs(t *testing.T) {
	tr, files := threads(map[string]string{"messages/inbox/zoe_1234567/message_1.json": head1 + `
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000001000, "content": "Zo\u00c3\u00ab sent an attachment.", "share": {"link": "https://example.org/1"}},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000002000, "content": "Reacted \u00e2\u009d\u00a4\u00ef\u00b8\u008f to your message "},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000003000, "content": "Zo\u00c3\u00ab unsent a message"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000004000, "content": "Zo\u00c3\u00ab started a video chat."}]}`})
	th := tr.Read(t.Context(), files)
	if len(th.Messages) != 1 || th.Messages[0].Text != "" || len(th.Messages[0].Links) != 1 || th.Empty != 1 || th.Unsent != 1 || th.Calls != 1 {
		t.Errorf("%d messages, %d empty, %d unsent, %d calls", len(th.Messages), th.Empty, th.Unsent, th.Calls)
	}
}
