/** A lesson's bones: a passage with a name, something to answer, and a way on. */
export const blankLesson = `---
title: A new lesson
summary: TODO say in one sentence what people take from it.
minutes: 2
---

TODO begin with something that happened: who stood there, and what they said. Three or four lines are plenty.

<Idea id="first-idea" title="TODO say the idea in five words" principle="respect">

TODO say it as you would to a new colleague. What do people see, what do they think, and what can one do about it in ten seconds?

</Idea>

## Check yourself

<Check id="first-check">

TODO describe a moment, and ask what one does first.

<Answer>

TODO write what most of us do on a busy day.

<Because>TODO say what the other person makes of it.</Because>

</Answer>

<Answer right>

TODO write what helps.

<Because>TODO say what the other person sees or hears in it.</Because>

</Answer>

</Check>
`
