const { Then } = require('klantinteracties-conformance');

Then('heeft de toegekende sleutel hoogstens {int} tekens', async function (most) {
  const { id: received = '' } = await this.read(this.subject);
  const text = `de sleutel heeft ${received.length} tekens`;
  this.judge(received !== '' && received.length <= most ? [] : [{ path: '/uuid', expected: `hoogstens ${most} tekens`, received, text }]);
});
