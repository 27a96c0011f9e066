package x

import (
	//lint:ignore SA1019 neither the package nor the API that it describes is developed any more, and so the shape of old tweets stays as it is
	"github.com/dghubble/go-twitter/twitter"
)

// Tweets in exports have the shape of X's API 1.1, once [normalise] has been over
// them. Posts of API 2 are brought into it, so that one reading serves both.
type (
	apiTweet    = twitter.Tweet
	apiEntities = twitter.Entities
	apiURL      = twitter.URLEntity
	apiMedia    = twitter.MediaEntity
	apiVariant  = twitter.VideoVariant
	apiPoint    = twitter.Coordinates
	apiPlace    = twitter.Place
	apiHashtag  = twitter.HashtagEntity
	apiMention  = twitter.MentionEntity
)
