import { EntryPanel } from './pages/entry-panel.ts';
import { expect, test } from './test.ts';

test('a value that cannot be stored is shown beside its field, stays typed, and spoils nothing else', async ({
  consoleOf,
}) => {
  const editor = new EntryPanel(await consoleOf('ben'));
  await editor.open('cookies-preferences');
  await editor.panel.getByText('Technical details').click();
  const path = editor.panel.getByRole('textbox', { name: /^Path/ });
  const tooLong = `/${'a'.repeat(1100)}`;
  await path.fill(tooLong);
  await editor.page.keyboard.press('Control+s');
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  await expect(path).toHaveAccessibleDescription(/cannot be stored|cannot take this value/);
  await expect(path).toHaveValue(tooLong);

  await editor.purpose.fill('Keeps your choice, so that you are asked once.');
  await path.fill('/');
  await editor.page.keyboard.press('Control+s');
  await expect(editor.saved).toBeVisible();
  await editor.page.reload();
  await expect(editor.purpose).toHaveValue('Keeps your choice, so that you are asked once.');
});

test('what is typed while the server cannot be reached is kept, and saved when it is back', async ({
  consoleOf,
}) => {
  const editor = new EntryPanel(await consoleOf('ben'));
  await editor.open('django-language');
  await editor.page.context().setOffline(true);
  await editor.purpose.fill('Shows pages in a language you read.');
  await editor.page.keyboard.press('Control+s');
  await expect(editor.panel.getByRole('status')).toContainText('Offline, kept in this browser');
  await editor.page.context().setOffline(false);
  await expect(editor.saved).toBeVisible({ timeout: 40_000 });
  await editor.page.reload();
  await expect(editor.purpose).toHaveValue('Shows pages in a language you read.');
});
