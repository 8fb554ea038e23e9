/** A talk read line by line, up to the line at which it was lost. */
export const talkThatTurns = `---
title: The line that lost her
summary: How a talk goes wrong in one sentence, and what could have stood there instead.
minutes: 5
---

Mrs Okafor rings a housing office. Her window doesn't shut, and it's November. The woman who picks up is friendly, quick, and wrong about nothing. Five minutes later Mrs Okafor puts the phone down, and tells her neighbour that nobody there cares.

What happened? Nothing loud. There was one line, somewhere in the middle, at which Mrs Okafor stopped talking to a person, and began to talk to an office.

<Idea id="one-line" title="A talk turns at one line" principle="interaction respect">

When a talk has gone wrong, we look for the reason at its end, where it got loud. It's hardly ever there. It's some lines further up, at a place where one side said something that mattered to them, and the other side went on with the form.

Nobody notices it at the time. You can hear it afterwards, though: from there on their answers get shorter.

</Idea>

<Moment id="where-it-turned">

Read the talk. At which line did she lose Mrs Okafor?

<Line by="Mrs Okafor">My bedroom window won't shut. It's been like that since the storm.</Line>

<Line by="You">Oh dear, in this weather! Let me open your file. What's the address? <Because>Friendly, and she needs the address. Mrs Okafor gave it gladly.</Because></Line>

<Line by="Mrs Okafor">Fourteen Mill Court. I've put a towel in it. My mother sleeps in that room, she's eighty.</Line>

<Line by="You" right>And is it a wooden frame, or a plastic one? <Because>Her mother is in that room, and what came back was a question about frames. It's a fair question. It only came one sentence too soon.</Because></Line>

<Line by="Mrs Okafor">Plastic.</Line>

<Line by="You">Thank you. Then I'll pass that on to the repairs team for you. <Because>By now she only waits for the end of it. It was lost before.</Because></Line>

<Line by="Mrs Okafor">Fine.</Line>

</Moment>

## What could have stood there

It takes no more time. One sentence goes before the question, and it has her mother in it.

<Compare>

<Do>

"Your mother's in there, with a towel in the window. Then it can't wait. Is the frame wooden or plastic, so that I send the right person?"

</Do>

<Dont>

"I do understand your concern, and I'll make a note of it. And is it a wooden frame, or a plastic one?"

</Dont>

</Compare>

The second one sounds polite too. Look for her mother in it.

<Idea id="short-answers" title="Short answers are a sign" principle="perception">

"Plastic." "Fine." "If you say so." When somebody who told you things begins to answer in single words, go back. You needn't know where it went wrong. Say: "You told me about your mother, and I went straight on. How is she?"

It feels odd the first time. People are rarely surprised. They have been waiting for it.

</Idea>

## Check yourself

<Check id="go-back">

A man tells you about a broken lift, and that his wife comes home from hospital tomorrow. You ask which of the two lifts it is. "The left one," he says. Then he says nothing more. What now?

<Answer>

"Thank you. Is there anything else that I can help you with today?"

<Because>You close the talk at the place where it was lost. He'll remember the lift, and that nobody asked.</Because>

</Answer>

<Answer right>

"Tomorrow, you said. Can she manage the stairs, if the lift isn't done by then?"

<Because>You go back to the sentence that mattered, and you ask what follows from it.</Because>

</Answer>

<Answer>

"I'm sure that the engineers are doing all they can to have it running again."

<Because>It may be true. He told you about his wife, and you told him about the engineers.</Because>

</Answer>

</Check>

<Reflect id="my-line" title="For you alone">

Think of a talk last week that ended coolly. What did they tell you that you didn't pick up?

</Reflect>
`
