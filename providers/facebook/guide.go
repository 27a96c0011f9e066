package facebook

import "github.com/probity-audit/probity/oauth"

// redirect is where the browser ends up. While an app is in development, Facebook
// lets any port of this machine be used, under the name localhost alone.
const redirect = "http://localhost:8769/callback"

// pasted is Facebook's own page for apps that cannot be redirected to: the owner
// pastes its address.
const pasted = "https://www.facebook.com/connect/login_success.html"

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp:   true,
		ByName:   true,
		Secret:   true,
		Redirect: redirect,
		Steps: []string{
			"Open developers.facebook.com in your browser, choose Log in and use your own Facebook account. The first time, choose Get started and confirm your e-mail address or telephone number.",
			"Choose My Apps, then Create app. Name it as you like, such as My audit, and go on.",
			"Under Use cases choose Authenticate and request data from users with Facebook Login. Also choose Manage everything on your Page, even if you run no Page: Facebook refuses the sign-in if a permission that is asked for is not there.",
			"Where it asks for a business portfolio, choose that you do not want to connect one yet. Then choose Create app.",
			"Under Use cases, beside Facebook Login, choose Customize, and add the permissions user_posts, user_photos, user_videos, user_friends and user_link.",
			"Under Use cases, beside Manage everything on your Page, choose Customize, and add pages_show_list, pages_read_engagement and pages_read_user_content.",
			"Only if the messages to a Page are to be read, add " + scopeInbox + ", too, and sign in with --also " + scopeInbox + ". It would let an app write as well, which Probity does not; " +
				"and Facebook shows an app in development only conversations with people who have a role in it.",
			"Leave the app in development: do not publish it. In this state you, its administrator, are the only one who can use it, and it needs no review.",
			"While it is in development, " + redirect + " need not be entered anywhere. If Facebook says that the address is not allowed, " +
				"open Facebook Login, Settings, and enter it under Valid OAuth Redirect URIs, or enter " + pasted + " there and use that: afterwards you paste the address of the page that it shows.",
			"Under App settings, Basic, copy the App ID and the App secret (choose Show). Below App settings, Advanced, leave Require app secret switched off.",
			"When the sign-in asks, give all permissions, and choose the Pages that you run. What you leave out is named in the report as not checked.",
		},
		Token: []string{
			"Open developers.facebook.com/tools/explorer and choose your app on the right, under Meta App.",
			"Under User or Page choose User token. Below Permissions add user_posts, user_photos, user_videos, user_friends, user_link, pages_show_list, pages_read_engagement and pages_read_user_content.",
			"Choose Generate Access Token, allow what it asks, and copy the token.",
			"It lasts an hour or two. If you also give the App ID and the App secret, it is exchanged for one of 60 days.",
		},
		Also:   []oauth.Permission{{Scope: scopeInbox, For: "The messages to the Pages that you run. It would let an app write as well, which Probity does not."}},
		Review: "None, as long as only you use your own app: you are its administrator, and it stays in development.",
		Cost:   "Free.",
		Who:    "everybody with a personal profile; the Pages that you run are read with it",
		Lasts:  "60 days. Facebook ends it sooner if you change your password or remove the app, and a permission that was not used for 90 days must be given again.",
	}
}
