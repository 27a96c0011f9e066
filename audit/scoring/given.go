package scoring

// Given returns the scores that chances found elsewhere stand for: those of
// weights that are still being learned, so that they can be measured as the
// program would use them.
func Given(areas []string, chances [Outputs]float64) *Scores {
	return &Scores{model: &Model{areas: areas}, chances: chances, verdicts: Decide(chances)}
}
