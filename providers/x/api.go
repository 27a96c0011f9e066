package x

import (
	//lint:ignore SA1019 neither the package nor the API that it describes is developed any more, and so the shape of old tweets stays as it is
	"github.com/dghubble/go-twitter/twitter"
)

// Tweets in exports have the shape of X's API 1.1, once [normalise] has been over
// them.
type (
	apiTweet    = twitter.Tweet
	apiEntities = twitter.Entities
	apiURL      = twitter.URLEntity
	apiMedia    = twitter.MediaEntity
	apiVariant  = twitter.VideoVariant
	apiPoint    = twitter.Coordinates
)
