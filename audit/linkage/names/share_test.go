package names

import "testing"

func TestShares(t *testing.T) {
	for _, c := range []struct {
		of       func(Place, string) (float64, bool)
		in       Place
		name     string
		from, to float64
	}{
		{FamilyShareIn, UK, "smith", .010, .013},
		{FamilyShareIn, UK, "jones", .008, .011},
		{FamilyShareIn, UK, "patel", .003, .006},
		{FamilyShareIn, IE, "murphy", .010, .013},
		{FamilyShareIn, IE, "obrien", .005, .008},
		{FamilyShareIn, HK, "chan", .095, .105},
		{FamilyShareIn, HK, "wong", .07, .085},
		{FamilyShareIn, UK, "chan", .0002, .0008},
		{FamilyShareIn, UK, "ramsbottom", 0, .0001},
		{GivenShareIn, UK, "david", .008, .018},
		{GivenShareIn, UK, "margaret", .003, .008},
		{GivenShareIn, UK, "doris", .00005, .0006},
		{GivenShareIn, IE, "patrick", .01, .03},
		{GivenShareIn, IE, "aoife", .002, .006},
		{GivenShareIn, UK, "aoife", .0001, .0005},
		{GivenShareIn, HK, "winnie", .001, .004},
		{GivenShareIn, UK, "mohammed", .002, .006},
	} {
		if got, known := c.of(c.in, c.name); !known || got < c.from || got > c.to {
			t.Errorf("share of %s in %s is %.5f (known %v), want from %.5f to %.5f", c.name, c.in, got, known, c.from, c.to)
		}
	}
	if got, known := FamilyShare("zzyzzxqua"); known || got != Unknown {
		t.Errorf("an unknown surname has %v, known %v", got, known)
	}
	if got, _ := FamilyShare("chan"); got < .09 {
		t.Errorf("the share where it is commonest of chan is %v", got)
	}
}

// The tables add up to people: not to many more than there are.
func TestSharesAddUp(t *testing.T) {
	for name, table := range map[string]bearers{"given": givenNames(), "family": familyNames()} {
		var uk, ie, hk float32
		for _, b := range table {
			uk, ie, hk = uk+b.uk, ie+b.ie, hk+b.hk
		}
		for place, sum := range map[Place]float32{UK: uk, IE: ie, HK: hk} {
			if sum > 1.08 {
				t.Errorf("%s names: the shares of %s add up to %.2f", name, place, sum)
			}
		}
	}
}

func TestSex(t *testing.T) {
	for name, want := range map[string][2]float64{
		"mary": {.95, 1}, "john": {0, .05}, "siobhan": {.95, 1}, "alex": {.1, .5}, "kim": {.5, .95}, "pat": {.2, .8}, "ciaran": {0, .05},
	} {
		if got, known := Sex(name); !known || got < want[0] || got > want[1] {
			t.Errorf("Sex(%s) is %v, %v, want from %v to %v", name, got, known, want[0], want[1])
		}
	}
	if _, known := Sex("zzyzzxqua"); known {
		t.Error("the sex of an unknown name is known")
	}
}
