package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// signing holds the flags of signin.
type signing struct {
	server     string
	clientID   string
	secretFile string
	clientFile string
	redirect   string
	also       []string
	token      bool
	password   bool
	device     bool
	noBrowser  bool
	infer      bool
	yes        bool
}

func (h *signing) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&h.clientID, "client-id", "", "`identifier` of your own app, as the network shows it")
	f.StringVar(&h.secretFile, "client-secret-file", "", "`file` that holds the secret of your app; '-' reads standard input (else it is asked for)")
	f.StringVar(&h.clientFile, "client", "", "`file` with the identifier and the secret, as Google hands it out (client_secret_....json)")
	f.StringVar(&h.redirect, "redirect", "", "redirect `address` that you registered, if not the one in the steps")
	f.StringArrayVar(&h.also, "also", nil, "ask for this further `permission` too, where the network's notes name one; may be given several times")
	f.BoolVar(&h.token, "token", false, "paste a token that the network's own pages made; it is asked for, or read from standard input")
	f.BoolVar(&h.password, "app-password", false, "sign in with a password made for apps alone; it is asked for, or read from standard input")
	f.BoolVar(&h.device, "device", false, "agree on another device, by typing a code there")
	f.BoolVar(&h.noBrowser, "no-browser", false, "show the address instead of opening it")
	f.BoolVar(&h.infer, "allow-inference", false, "let conclusions about people be drawn from what a network's interface gives, where its terms ask for care")
	f.BoolVar(&h.yes, "yes", false, "agree to what the first question costs, where a network takes money for it")
}

// check refuses what the network does not have before anything is asked.
func (h *signing) check(api providers.API) error {
	g, name := api.Guide(), api.Title()
	_, passwords := api.(providers.Passworder)
	ways := 0
	for _, w := range []bool{h.token, h.password, h.device} {
		if w {
			ways++
		}
	}
	switch {
	case ways > 1:
		return errors.New("--token, --app-password and --device are different ways: choose one")
	case len(h.also) > 0 && (h.token || h.password):
		return errors.New("--also asks for a permission through the browser: what a token or an app password allows is decided where it is made")
	case len(h.also) > 0 && !known(g, h.also):
		return hint.Wrap(fmt.Errorf("--also: %s has no further permission of this name to ask for", name), "'audit networks "+api.Name()+"' lists those that there are")
	case h.redirect != "" && (h.token || h.password || h.device):
		return errors.New("--redirect is for signing in through the browser: leave it out")
	case h.token && len(g.Token) == 0:
		return errors.New(name + " hands out no token to paste")
	case h.password && !passwords:
		return errors.New(name + " has no passwords for apps")
	case h.device && !g.Device:
		return errors.New(name + " has no codes for another device")
	case h.infer && g.Inference == "":
		return errors.New("the terms of " + name + " ask for no such permission")
	case h.server != "" && g.Server == "":
		return hint.Wrap(fmt.Errorf("%s is one place, and what stands behind its name is not understood", name), "'audit signin "+api.Name()+"' tells what it takes")
	case h.server == "" && g.Server != "" && !h.token:
		return hint.Wrap(fmt.Errorf("%s has many servers: name %s", name, g.Server), "audit signin "+api.Name()+" SERVER")
	case h.clientFile != "" && (h.clientID != "" || h.secretFile != ""):
		return errors.New("--client holds the identifier and the secret: leave out the others")
	case !g.OwnApp && (h.clientFile != "" || h.clientID != "" || h.secretFile != ""):
		return errors.New(name + " needs no app of your own")
	case h.password && h.server == "":
		return hint.Wrap(errors.New("an app password needs the name of the account"), "audit signin "+api.Name()+" YOUR_HANDLE --app-password")
	}
	return nil
}

// known reports whether all scopes are ones that can be asked for besides.
func known(g oauth.Guide, scopes []string) bool {
	for _, s := range scopes {
		if !slices.ContainsFunc(g.Also, func(p oauth.Permission) bool { return p.Scope == s }) {
			return false
		}
	}
	return true
}

// ownApp makes the app to sign in with: of the flags, or of an earlier sign-in.
// Where the owner must first register one, it prints how.
func (a *app) ownApp(ctx context.Context, s *store.Store, api providers.API, h signing) (*oauth.App, error) {
	g := api.Guide()
	app := &oauth.App{Server: h.server, ClientID: h.clientID, RedirectURL: g.Redirect, Infer: h.infer, Scopes: h.also}
	switch {
	case h.password:
		app.Way = oauth.WayPassword
	case h.device:
		app.Way = oauth.WayDevice
	case h.token, len(g.Token) > 0 && !g.OwnApp:
		app.Way = oauth.WayToken
	}
	if h.redirect != "" {
		app.RedirectURL = h.redirect
	}
	if h.clientFile != "" {
		if err := readClient(h.clientFile, app); err != nil {
			return nil, err
		}
	}
	if h.secretFile != "" {
		secret, err := a.secretFrom(ctx, h.secretFile)
		if err != nil {
			return nil, err
		}
		app.ClientSecret = secret
	}
	if !g.OwnApp {
		return app, nil
	}
	if app.ClientID == "" {
		if err := a.knownApp(ctx, s, api, app); err != nil {
			return nil, err
		}
	}
	if app.Way == oauth.WayToken && (h.clientID == "" || app.ClientSecret != "") { // the app is only of use to renew it
		return app, nil
	}
	if app.ClientID == "" {
		return nil, a.appNeeded(api)
	}
	if g.Secret && app.ClientSecret == "" {
		secret, err := a.askAppSecret(ctx)
		if err != nil {
			return nil, err
		}
		app.ClientSecret = secret
	}
	return app, nil
}

// guided reports whether the call can only lead to the steps: an app of the owner's
// is needed, none is named, and nothing is kept in which one could be found.
func (a *app) guided(api providers.API, h signing) bool {
	return api.Guide().OwnApp && h.clientID == "" && h.clientFile == "" && !h.token && !store.Exists(a.folder())
}

// appNeeded prints how an app is registered, and says that none was named.
func (a *app) appNeeded(api providers.API) error {
	a.printGuide(a.stdout, api)
	return hint.Wrap(fmt.Errorf("%s is signed in to with an app of your own, and none was named", api.Title()),
		"follow the steps above, then: "+signinExample(api))
}

// knownApp fills in the app of an earlier sign-in to the network.
func (a *app) knownApp(ctx context.Context, s *store.Store, api providers.API, app *oauth.App) error {
	records, err := s.Accounts(ctx)
	if err != nil {
		return err
	}
	for _, r := range records {
		if r.Account.Provider != api.Name() || !r.SignedIn {
			continue
		}
		known, _, err := s.Token(ctx, r.Account.Key())
		if err != nil {
			return err
		}
		if known.ClientID == "" {
			continue
		}
		app.ClientID, app.ClientSecret = known.ClientID, cmp.Or(app.ClientSecret, known.ClientSecret)
		if known.RedirectURL != "" && app.RedirectURL == api.Guide().Redirect && api.Guide().Redirect != "" {
			app.RedirectURL = known.RedirectURL
		}
		a.say("With the app that " + report.Line(r.Account.Label()) + " was signed in with.")
		return nil
	}
	return nil
}

// readClient reads the file that Google hands out for an OAuth client, or one
// with client_id and client_secret alone.
func readClient(path string, app *oauth.App) error {
	const advice = "download it again from the network's page of your app"
	data, err := os.ReadFile(path)
	if err != nil {
		return hint.Wrap(errors.New("the file of the app cannot be read"), "check the path given with --client")
	}
	type client struct {
		ID     string `json:"client_id"`
		Secret string `json:"client_secret"`
	}
	var file struct {
		client
		Installed *client `json:"installed"`
		Web       *client `json:"web"`
	}
	if json.Unmarshal(data, &file) != nil {
		return hint.Wrap(errors.New("the file of the app is not what networks hand out"), advice)
	}
	found := file.client
	switch {
	case file.Installed != nil:
		found = *file.Installed
	case file.Web != nil:
		return hint.Wrap(errors.New("the app is of the type Web application, which cannot be used from this machine"), "make one of the type Desktop app, and download its file")
	}
	if found.ID == "" {
		return hint.Wrap(errors.New("the file of the app holds no identifier"), advice)
	}
	app.ClientID, app.ClientSecret = found.ID, found.Secret
	return nil
}

func signinExample(api providers.API) string {
	g := api.Guide()
	words := []string{"audit signin " + api.Name()}
	switch {
	case g.File:
		words = append(words, "--client FILE")
	case g.OwnApp:
		words = append(words, "--client-id YOUR_APP_ID")
	}
	return strings.Join(words, " ")
}
