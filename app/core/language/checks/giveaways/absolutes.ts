const absolutes =
	/\b(always|never|every(one|body|thing|where)?|no ?(one|body)|nothing|none|nowhere|must|impossible|completely|totally|absolutely|definitely|entirely|perfectly|guarantee\w*|without exception|at all|all of (you|them|it|our)|in (any|every) case|under no circumstances)\b/i

/** Whether a text says something without exception, as people do who are not quite right. */
export const hasAbsolute = (text: string): boolean => absolutes.test(text)
