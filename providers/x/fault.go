package x

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// problem is how X says what went wrong, in the shape of RFC 7807 or with the
// codes of its older interface; beside a list it says what of it cannot be seen.
// https://docs.x.com/x-api/fundamentals/response-codes-and-errors
type problem struct {
	Type      string    `json:"type"` // https://api.x.com/2/problems/resource-not-found
	Title     string    `json:"title"`
	Reason    string    `json:"reason"` // client-not-enrolled
	Parameter string    `json:"parameter"`
	Code      int       `json:"code"`
	Errors    []problem `json:"errors"`
}

// kind is the last word of the type.
func (p *problem) kind() string {
	at := strings.LastIndexByte(p.Type, '/')
	return p.Type[at+1:]
}

// What X means by its errors, for the owner.
var (
	errCredits = hint.Wrap(collect.LimitError("X gives no more: the credits of your app are used up, or its spending limit is reached. Buy credits at console.x.com, or read your export, which is free."),
		"buy credits or raise the limit at console.x.com, or read your export with audit open")
	errCapped = hint.Wrap(collect.LimitError("X gives no more for now: the credits of your app are used up, or it has read what it may in a month. Look at console.x.com, or read your export, which is free."),
		"see at console.x.com whether credits or the month's limit are used up, or read your export with audit open")
	errEnrolled = hint.Wrap(errors.New("your app may not read this at X: it belongs to no project, or its plan lacks it"),
		"at console.x.com see that the app stands in a project with pay-per-use and has credits; or read your export with audit open")
	errSuspended = hint.Wrap(errors.New("the account is suspended or locked by X"), "sign in at x.com and follow what X asks for")
)

// fault is [collect.Client.Fault].
func fault(status int, body []byte) error {
	if status/100 == 2 {
		return nil
	}
	var p problem
	_ = json.Unmarshal(body, &p) // what is no problem in this sense says nothing, and the status decides
	for _, e := range append([]problem{p}, p.Errors...) {
		switch e.Code {
		case 32, 89, 99: // the token is none, or no longer one
			return oauth.ErrSignInAgain
		case 63, 64, 326:
			return errSuspended
		case 453:
			return errEnrolled
		}
		switch e.kind() {
		case "usage-capped":
			return errCapped
		case "credits", "credits-depleted":
			return errCredits
		case "client-forbidden":
			return errEnrolled
		}
		switch e.Title {
		case "UsageCapExceeded":
			return errCapped
		case "CreditsDepleted", "SpendCapReached":
			return errCredits
		}
		if e.Reason == "client-not-enrolled" {
			return errEnrolled
		}
	}
	if status == http.StatusPaymentRequired {
		return errCredits
	}
	return nil
}

// refused reports whether X takes no question of this form.
func refused(err error) bool {
	e, ok := errors.AsType[*collect.StatusError](err)
	return ok && e.Code == http.StatusBadRequest
}
