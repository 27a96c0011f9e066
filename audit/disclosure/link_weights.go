package disclosure

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed link_weights.txt
var weightList string

// linkWeights are the points of link_weights.txt, which says what each is for.
type linkWeights struct {
	tiedPoints     float64
	tagPoints      float64
	backPoints     float64
	knownPoints    float64
	theFirstPoints float64
	sayingPoints   float64
	thirdPoints    float64
	subjectPoints  float64
	soonestPoints  float64
	soonPoints     float64
	sexPoints      float64
	crowdPoints    float64
	crowdFrom      float64
	crowdMost      float64
	freshPoints    float64
	freshOver      float64
	otherPoints    float64
	ownPoints      float64
	passingPoints  float64
	unlikePoints   float64
	latePoints     float64
	contentLeast   float64
	unsurePoints   float64
	priorPosts     float64
	bitPoints      float64
	freeBits       float64
	freeTheme      float64
	wordsMost      float64
	themesMost     float64
	openCrowd      float64
	markBits       float64
	worthReading   float64
	quotedPoints   float64
	shortBits      float64
	nextBits       float64
	alikeWords     float64
	linkFrom       float64
	rarestPoints   float64
	rarePoints     float64
	somePoints     float64
	oddPoints      float64
	agePoints      float64
	weakPoints     float64
	dayPoints      float64
	headPoints     float64
	saidPoints     float64
	saidFree       float64
	saidMost       float64
	dayMeant       float64
	weekMeant      float64
	monthMeant     float64
	otherTime      float64
}

var weights = sync.OnceValue(func() *linkWeights {
	w := new(linkWeights)
	fields := map[string]*float64{
		"tiedPoints":     &w.tiedPoints,
		"tagPoints":      &w.tagPoints,
		"backPoints":     &w.backPoints,
		"knownPoints":    &w.knownPoints,
		"theFirstPoints": &w.theFirstPoints,
		"sayingPoints":   &w.sayingPoints,
		"thirdPoints":    &w.thirdPoints,
		"subjectPoints":  &w.subjectPoints,
		"soonestPoints":  &w.soonestPoints,
		"soonPoints":     &w.soonPoints,
		"sexPoints":      &w.sexPoints,
		"crowdPoints":    &w.crowdPoints,
		"crowdFrom":      &w.crowdFrom,
		"crowdMost":      &w.crowdMost,
		"freshPoints":    &w.freshPoints,
		"freshOver":      &w.freshOver,
		"otherPoints":    &w.otherPoints,
		"ownPoints":      &w.ownPoints,
		"passingPoints":  &w.passingPoints,
		"unlikePoints":   &w.unlikePoints,
		"latePoints":     &w.latePoints,
		"contentLeast":   &w.contentLeast,
		"unsurePoints":   &w.unsurePoints,
		"priorPosts":     &w.priorPosts,
		"bitPoints":      &w.bitPoints,
		"freeBits":       &w.freeBits,
		"freeTheme":      &w.freeTheme,
		"wordsMost":      &w.wordsMost,
		"themesMost":     &w.themesMost,
		"openCrowd":      &w.openCrowd,
		"markBits":       &w.markBits,
		"worthReading":   &w.worthReading,
		"quotedPoints":   &w.quotedPoints,
		"shortBits":      &w.shortBits,
		"nextBits":       &w.nextBits,
		"alikeWords":     &w.alikeWords,
		"linkFrom":       &w.linkFrom,
		"rarestPoints":   &w.rarestPoints,
		"rarePoints":     &w.rarePoints,
		"somePoints":     &w.somePoints,
		"oddPoints":      &w.oddPoints,
		"agePoints":      &w.agePoints,
		"weakPoints":     &w.weakPoints,
		"dayPoints":      &w.dayPoints,
		"headPoints":     &w.headPoints,
		"saidPoints":     &w.saidPoints,
		"saidFree":       &w.saidFree,
		"saidMost":       &w.saidMost,
		"dayMeant":       &w.dayMeant,
		"weekMeant":      &w.weekMeant,
		"monthMeant":     &w.monthMeant,
		"otherTime":      &w.otherTime,
	}
	fillWeights("link_weights.txt", weightList, fields)
	return w
})

// fillWeights reads a list of names with a number each into the fields; each must be there once.
func fillWeights(file, list string, fields map[string]*float64) {
	for line := range strings.Lines(list) {
		line, _, _ = strings.Cut(line, "//")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		field := fields[f[0]]
		if field == nil || len(f) != 2 {
			panic("audit/disclosure: " + file + ": " + line)
		}
		v, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			panic("audit/disclosure: " + file + ": " + err.Error())
		}
		*field = v
		delete(fields, f[0])
	}
	for name := range fields {
		panic("audit/disclosure: " + file + " lacks " + name)
	}
}
