import { useCallback, useEffect, useMemo, useRef } from 'react'
import { sameTag } from '#app/core/writing/cards/same-tag'
import type { Reading, Span, WrittenTag } from '#app/core/writing/reading'
import { moved, type Splice } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'
import { useBench } from '../bench/bench'

/** Makes changes of a text from a reading of that very text. */
export type Make = (text: string, reading: Reading) => readonly Splice[]

export type Cards = {
	/** The newest reading, and the text that it is about; null before the first. */
	reading: Reading | null
	/** The text that `reading` is about. */
	readText: string
	mayWrite: boolean
	/** Where a span of the reading lies in the text as it is now. */
	now: (span: Span) => Span
	text: string
	edit: (splices: readonly Splice[]) => void
	/** Changes that need the newest reading: made at once where it is new, else as soon as it has come. */
	make: (make: Make) => void
	/** The same for one tag of the reading, wherever it is by then; nothing where it is gone. */
	change: (
		tag: WrittenTag,
		work: (text: string, tag: WrittenTag, reading: Reading) => readonly Splice[],
	) => void
	goTo: (offset: number) => void
	at: number
}

/** The bench as cards see it: they are drawn from a reading that may be a moment behind the text. */
export function useCards(): Cards {
	const { text, checked, edit, goTo, at, draft } = useBench()
	const reading = checked?.reading ?? null
	const readText = checked?.text ?? ''
	const shifts = useMemo(() => splicesBetween(readText, text), [readText, text])
	const waiting = useRef<Make[]>([])
	const fresh = readText === text
	const make = useCallback(
		(work: Make) => {
			if (reading && fresh) edit(work(text, reading))
			else waiting.current.push(work)
		},
		[edit, fresh, reading, text],
	)
	useEffect(() => {
		const next = fresh && reading ? waiting.current.shift() : undefined
		if (next && reading) edit(next(text, reading))
	}, [edit, fresh, reading, text])
	return {
		reading,
		readText,
		mayWrite: draft.mayWrite,
		now: useCallback(
			({ start, end }: Span) => ({ start: movedLeft(start, shifts), end: moved(end, shifts) }),
			[shifts],
		),
		text,
		edit,
		make,
		change: useCallback(
			(tag, work) =>
				make((text, reading) => {
					const same = sameTag(tag, readText, { text, reading })
					return same ? work(text, same, reading) : []
				}),
			[make, readText],
		),
		goTo,
		at,
	}
}

/** Like `moved`, but what is put in just at the offset stays behind it: the start of a field. */
function movedLeft(offset: number, splices: readonly Splice[]): number {
	return moved(
		offset,
		splices.filter(({ start }) => start < offset),
	)
}
