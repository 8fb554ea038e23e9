import { Form } from '@remix-run/react'
import { SubmitButton } from '../../form/submit-button'
import { benchWords } from '../../words/bench'

/** Saves the plain field where scripts do not run; it stands apart, so that no other form lies within it. */
export function PlainSave({ version, mayWrite }: { version: number; mayWrite: boolean }) {
	if (!mayWrite) return null
	return (
		<Form id="bench-save" method="post" className="mt-3">
			<input type="hidden" name="intent" value="save" />
			<input type="hidden" name="version" value={version} />
			<noscript>
				<SubmitButton>{benchWords.saveNow}</SubmitButton>
			</noscript>
		</Form>
	)
}
