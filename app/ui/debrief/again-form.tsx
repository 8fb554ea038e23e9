import { Form } from '@remix-run/react'
import { Button } from '../primitives/button'
import { useSendOnce } from '../stage/use-send-once'
import { debriefWords } from '../words/debrief'

export type AgainFormProps = { turn: number; againKey: string }

/** Back to one turn, in a practice attempt of its own. Posts `intent=again`, `turn` and `key`. */
export function AgainForm({ turn, againKey }: AgainFormProps) {
	const { sending, onSubmit } = useSendOnce()
	return (
		<section aria-labelledby="again-title">
			<h2 id="again-title" className="text-xl">
				{debriefWords.againTitle}
			</h2>
			<p className="mt-1 mb-4">{debriefWords.againText(turn)}</p>
			<Form method="post" onSubmit={onSubmit}>
				<input type="hidden" name="intent" value="again" />
				<input type="hidden" name="turn" value={turn} />
				<input type="hidden" name="key" value={againKey} />
				<Button type="submit" size="large" aria-disabled={sending || undefined}>
					{debriefWords.againAct}
				</Button>
			</Form>
		</section>
	)
}
