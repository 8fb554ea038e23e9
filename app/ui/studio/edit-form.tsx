import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { benchWords } from '../words/bench'
import type { DraftKind } from './bench/bench'

/** Opens a draft of what is published. */
export function EditForm({ kind, slug, size }: { kind: DraftKind; slug: string; size?: 'small' | 'normal' }) {
	return (
		<Form method="post" action="/studio/drafts?index">
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="slug" value={slug} />
			<SubmitButton size={size ?? 'small'} match={{ slug, kind }}>
				{benchWords.editAct}
			</SubmitButton>
		</Form>
	)
}
