/** A tree as the recording `jsx` sees it: nothing is checked yet. Lock D makes stored words of it. */
export type RawNode = string | RawElement
export type RawElement = { tag: string; props: Record<string, unknown>; children: RawNode[] }
