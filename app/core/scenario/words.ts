/**
 * Stored words: what an author wrote, as data. Made by the compile child through mdx-bundler, checked by four locks,
 * drawn on server and browser by one component registry. `tag` is a name of that registry or an allowed HTML tag.
 */
export type WordNode = string | WordElement
export type WordElement = {
	tag: string
	props: Record<string, string | number | boolean | null>
	children: WordNode[]
}

/** The marked-up words of one scenario version, by the ids that the definition gives its beats, lines and endings. */
export type ScenarioWords = {
	brief: WordNode[]
	/** Prose beats and lines, by id (`<scene>:prose-1`, `<scene>:says-1`, `<scene>:thinks-1`). */
	beats: Record<string, WordNode[]>
}
