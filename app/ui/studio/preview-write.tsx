import { type FormEvent, useId } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { controlStyle } from '../form/field'
import { Button } from '../primitives/button'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'

/** The trainee's text box, answered in the author's own browser. */
export function PreviewWrite({ write }: { write: (text: string) => void }) {
	const id = useId()
	function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const text = new FormData(event.currentTarget).get('text')
		if (typeof text !== 'string' || text.trim() === '') return
		write(text.trim())
		event.currentTarget.reset()
	}
	return (
		<form onSubmit={send} className="mt-6">
			<label htmlFor={id} className="mb-1.5 block font-semibold">
				{stageWords.writeLabel}
			</label>
			<textarea id={id} name="text" rows={3} maxLength={mostTyped} className={controlStyle} />
			<Button type="submit" size="small" className="mt-2">
				{studioWords.writeAct}
			</Button>
		</form>
	)
}
