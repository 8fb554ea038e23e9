/** A course to put lessons into. */
export const blankCourse = `---
title: A new course
summary: TODO say in one sentence who it is for, and what it is about.
level: everyone
principles: []
scenarios: []
---

TODO welcome people in a few lines: what this course is about, how many lessons there are, and whom they meet at the end.
`
