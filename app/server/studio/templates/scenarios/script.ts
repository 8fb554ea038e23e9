/** No more than a title: a script that is pasted brings the rest, or makes it. */
export const script = `---
title: A new scenario
---
`
