import { Form } from '@remix-run/react'
import { Button } from '../primitives/button'
import type { ButtonLook } from '../primitives/button-style'
import type { Mode } from '../stage/stage-view'
import { useSendOnce } from '../stage/use-send-once'

export type StartFormProps = {
	mode: Mode
	startKey: string
	title: string
	text: string
	/** One thing more to know before. */
	also?: string | undefined
	more?: string
	act: string
	look: ButtonLook
}

/** One way to start: what it means, and its button. */
export function StartForm({ mode, startKey, title, text, also, more, act, look }: StartFormProps) {
	const { sending, onSubmit } = useSendOnce()
	const id = `start-${mode}`
	return (
		<section aria-labelledby={id} className="rounded-lg border border-line bg-sheet p-5">
			<h2 id={id} className="mb-2 text-lg">
				{title}
			</h2>
			<p className="mb-4">{text}</p>
			{also && <p className="mb-4 border-s-4 border-primary ps-3">{also}</p>}
			{more && <p className="mb-4 font-semibold">{more}</p>}
			<Form method="post" onSubmit={onSubmit}>
				<input type="hidden" name="intent" value="start" />
				<input type="hidden" name="mode" value={mode} />
				<input type="hidden" name="key" value={startKey} />
				<Button type="submit" look={look} aria-disabled={sending || undefined}>
					{act}
				</Button>
			</Form>
		</section>
	)
}
