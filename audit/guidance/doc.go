// Package guidance is what regulators and defence bodies ask of doctors on
// social media, clause by clause, as data: one file for each edition of a
// document, in the folder editions.
//
// A clause has an identifier that never changes its meaning ("gmc-2024-18"),
// the jurisdiction and edition it belongs to, the dates between which it is or
// was in force, and what it says in this project's own words. The words of the
// bodies are not copied; anybody who relies on a clause should read the
// document itself.
//
// What this project has and has not seen:
//
//   - Clause.Exact says that the number in Section was seen in the document or
//     in a source that quotes it. Otherwise Note says what is missing: the number
//     of the paragraph, its heading as well, or that the source has no numbers.
//   - The General Medical Council's guidance of 2024 on social media, the ninth
//     edition of the Irish Guide and the Hong Kong Code were not seen whole. The
//     sections on social media of the ninth Irish edition are cited by subject.
//   - Standing tells a duty (regulator, law) from advice and from supporting
//     sources such as studies and rules of other countries.
//
// When an edition is replaced, its clauses stay, with SupersededBy set: reports
// cite the successor and name the old clause as an alias, so that a reader who
// knows the older number finds it.
package guidance
