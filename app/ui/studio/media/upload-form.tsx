import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary } from '../../form/error-summary'
import { controlStyle, Field } from '../../form/field'
import { TextInput } from '../../form/text-input'
import { Button } from '../../primitives/button'
import { Card } from '../../primitives/card'
import { mediaWords as words } from '../../words/media'

export type UploadFormProps = { refused: { alt: string; why: keyof typeof words.refused } | null }

/** A file and its words. It is sent as a browser sends forms, with scripts and without. */
export function UploadForm({ refused }: UploadFormProps) {
	const said = refused && words.refused[refused.why]
	const field = refused?.why.startsWith('alt-') ? 'alt' : 'file'
	return (
		<Card as="section" labelledBy="add-picture">
			<h2 id="add-picture" className="mb-4 text-xl">
				{words.addTitle}
			</h2>
			<Form
				method="post"
				action={urls.mediaLibrary()}
				encType="multipart/form-data"
				reloadDocument
				noValidate
				className="max-w-measure"
			>
				<input type="hidden" name="intent" value="upload" />
				<ErrorSummary problems={said ? [{ field: `field-${field}`, text: said }] : []} />
				<Field
					label={words.file}
					name="file"
					hint={words.fileHint}
					error={field === 'file' && said ? said : undefined}
				>
					{(control) => (
						<input
							{...control}
							type="file"
							required
							accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
							className={`${controlStyle} file:me-3 file:min-h-8 file:rounded-md file:border file:border-edge file:bg-sunk file:px-3 file:font-semibold file:text-ink`}
						/>
					)}
				</Field>
				{said && field === 'alt' && <p className="-mt-3 mb-5 text-sm">{words.again}</p>}
				<TextInput
					label={words.alt}
					name="alt"
					hint={words.altHint}
					value={refused?.alt}
					error={field === 'alt' && said ? said : undefined}
					rows={3}
					required
				/>
				<p className="mb-3 text-sm text-ink-soft">{words.why}</p>
				<p className="mb-5 text-sm text-ink-soft">{words.made}</p>
				<Button type="submit">{words.add}</Button>
			</Form>
		</Card>
	)
}
