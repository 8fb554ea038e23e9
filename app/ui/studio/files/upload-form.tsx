import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary } from '../../form/error-summary'
import { controlStyle, Field } from '../../form/field'
import { SubmitButton } from '../../form/submit-button'
import { filesWords as words } from '../../words/files'

export type UploadFormProps = { refused: keyof typeof words.refusedUpload | null }

/** A zip to look into. It is sent as a browser sends forms, with scripts and without. */
export function UploadForm({ refused }: UploadFormProps) {
	const said = refused && words.refusedUpload[refused]
	return (
		<section aria-labelledby="bring-title">
			<h2 id="bring-title" className="mb-3 text-xl">
				{words.bringTitle}
			</h2>
			<p className="mb-4 max-w-measure">{words.bringText}</p>
			<Form
				method="post"
				action={urls.files()}
				encType="multipart/form-data"
				reloadDocument
				noValidate
				className="max-w-measure"
			>
				<input type="hidden" name="intent" value="look" />
				<ErrorSummary problems={said ? [{ field: 'field-zip', text: said }] : []} />
				<Field label={words.bringFile} name="zip" hint={words.bringHint} error={said ?? undefined}>
					{(control) => (
						<input {...control} type="file" required accept=".zip,application/zip" className={controlStyle} />
					)}
				</Field>
				<SubmitButton pendingText={words.bringing}>{words.bringAct}</SubmitButton>
			</Form>
		</section>
	)
}
