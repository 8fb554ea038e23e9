import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { moved } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'
import { scriptWords } from '../../words/studio-script'
import { spanOfLine } from './script-says'

export type ScriptFieldProps = {
	script: string
	readOnly: boolean
	describedBy: string
	onTyped: (script: string) => void
	onLeft: () => void
	/** The line that the caret has come to. */
	onLine: (line: number) => void
}
export type ScriptFieldHandle = {
	/** Puts the caret there. */
	goTo: (line: number) => void
	/** Brings a line into view, and leaves caret and focus alone. */
	show: (line: number) => void
}

/** Where a script is typed. What changes it from elsewhere moves neither the caret nor the words in view. */
export const ScriptField = forwardRef<ScriptFieldHandle, ScriptFieldProps>(function ScriptField(
	{ script, readOnly, describedBy, onTyped, onLeft, onLine },
	handle,
) {
	const field = useRef<HTMLTextAreaElement>(null)
	const line = useRef(1)
	const shown = useRef(script)
	useLayoutEffect(() => {
		const { current } = field
		const before = shown.current
		shown.current = script
		if (!current || before === script) return
		const splices = splicesBetween(before, script)
		const [start, end] = selection.current.map((at) => moved(at, splices))
		if (document.activeElement === current) current.setSelectionRange(start ?? 0, end ?? 0)
	}, [script])
	const selection = useRef<[number, number]>([0, 0])
	useImperativeHandle(handle, () => ({
		goTo(to) {
			const { current } = field
			if (!current) return
			const { start, end } = spanOfLine(current.value, to)
			current.setSelectionRange(start, end)
			current.focus()
			reveal(current, start)
			line.current = to
		},
		show(to) {
			const { current } = field
			if (!current || document.activeElement === current) return
			reveal(current, spanOfLine(current.value, to).start)
		},
	}))

	function noted({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): void {
		selection.current = [selectionStart, selectionEnd]
		const at = value.slice(0, selectionStart).split('\n').length
		if (at === line.current) return
		line.current = at
		onLine(at)
	}

	return (
		<textarea
			ref={field}
			aria-label={scriptWords.label}
			aria-describedby={describedBy}
			value={script}
			readOnly={readOnly}
			spellCheck
			onChange={({ target }) => {
				shown.current = target.value
				noted(target)
				onTyped(target.value)
			}}
			onSelect={({ currentTarget }) => noted(currentTarget)}
			onBlur={() => {
				if (document.hasFocus()) onLeft()
			}}
			className="field-sizing-content block max-h-[75dvh] min-h-[min(50dvh,24rem)] w-full rounded-md border-2 border-edge bg-sheet p-4 leading-relaxed text-ink"
		/>
	)
})

/** Scrolls so that an offset is about a third from the top: lines wrap, so this goes by signs. */
function reveal(field: HTMLTextAreaElement, at: number): void {
	const share = field.value.length === 0 ? 0 : at / field.value.length
	const top = share * field.scrollHeight
	if (top < field.scrollTop || top > field.scrollTop + field.clientHeight - 40)
		field.scrollTop = Math.max(0, top - field.clientHeight / 3)
}
