package rules

import "github.com/probity-audit/probity/audit"

func patientStoryIdentifiable() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-story-identifiable",
		Area:     audit.PatientStory,
		Title:    "Story that could show who a patient is",
		Why:      "Several facts stand together with somebody who seems to have been in your care: age, work, family, place or day. Each is harmless alone; together they may tell a friend or neighbour who it was, and often the person themselves.",
		Advice:   "Consider deleting it, or take out time, place, age, work and what was said word for word. If the person agreed in writing, keep that on file.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-18", "imc9-25", "imc9-social-media", "mchk-1", "hry-indirect", "study-ahmed-2020"},
		Needs:    said(),
		General:  generalOwn,
		When:     storyClasses(),
		Check:    storyCheck("patient-story-identifiable", "facts by which others could recognise somebody stand together with care that you gave"),
		Hits: posts(
			"In resus on Tuesday: a 34-year-old PE teacher with a tractor on his leg, his wife filming the whole thing",
			"Told a farmer's daughter, 19, on Monday that she has the same cancer as her twin. Worst clinic of my year",
			"A retired harbour pilot, 81, came to clinic on Friday with his daughter and asked me if he could still dance",
			"Had to tell a tram driver his sight is not coming back, he just asked who would do the early run on Sunday",
			"Sat with her husband while we stitched her up. Mother of three, knocked off her bike on Saturday outside the school gates",
			"He was 58, a bus driver, and his daughter held my hand while I told him it was cancer",
			"On Thursday a bell ringer in his sixties came in with a finger the rope had taken off. He asked me could he still ring with nine",
			"She is 92, a retired seamstress, and she fixed the hem of my scrubs on Wednesday while I took her blood pressure",
		),
		Misses: posts(
			"Had to tell the tram driver he'd missed our stop",
			"In my training I have seen many people delay coming in with chest pain. Please don't.",
			"Vignette for finals: 34-year-old teacher with leg pain (fictional). Your next test?",
			"Our paper on tractor injuries in 212 adults is out, doi in bio",
			"My dad is 81 and had his hip done on Friday. He asked me could he still dance",
			"The lollipop man at our school retired on Friday after forty years",
			"212 patients seen by this team last weekend, in a department built for 90",
			"Chapter nine: the teacher, 34, loses a leg to the tractor and his wife never forgives him. I cried on the bus",
		),
	}
}
