/** The form that was posted; a body that is none is a 400, whoever sent it. */
export async function formOf(request: Request): Promise<FormData> {
	return request.formData().catch(() => {
		throw new Response('Bad request', { status: 400 })
	})
}
