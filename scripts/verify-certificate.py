#!/usr/bin/env python3
"""Verifies a certificate of origin with an implementation of JOSE that has nothing in common with the market's own.

    verify-certificate.py CERTIFICATE --jwks KEYS [--status LIST] [--issuer URL] [--code CODE] [--json]

CERTIFICATE, KEYS and LIST are files, or addresses that begin with http; "-" is standard input. CERTIFICATE is the
compact JWS, KEYS the issuer's key set (<issuer>/.well-known/jwks.json), LIST the signed status list that the
certificate names (<issuer>/certificate-status/N). Prints in plain words what was proved and what was not. Exit code 0
when it verifies, 1 when it does not, 2 when it could not be tried.

Needs Python 3 and jwcrypto (Debian: python3-jwcrypto; else: pip install jwcrypto). See docs/certificate-of-origin.md.
"""

import argparse
import base64
import gzip
import io
import json
import sys
import urllib.request
from datetime import datetime, timedelta, timezone

try:
    from jwcrypto import jwk, jws
except ImportError:
    sys.exit("jwcrypto is missing: install python3-jwcrypto, or run: pip install jwcrypto")

LIST_BITS = 131_072
MOST_BYTES = 4 * 1024 * 1024
SKEW = timedelta(minutes=1)


class Refused(Exception):
    """What is wrong, by the name that the market gives it."""


def open_signed(text, keys):
    """The JSON that was signed, and the id of the key. Only EdDSA, only keys of the set."""
    token = jws.JWS()
    try:
        token.deserialize(text.strip())
        header = token.jose_header
    except Exception as error:
        raise Refused("malformed") from error
    if text.strip().count(".") != 2 or not isinstance(header, dict):
        raise Refused("malformed")
    if header.get("alg") != "EdDSA":
        raise Refused("wrong_algorithm")
    if header.get("typ") != "vc+jwt" or "crit" in header:
        raise Refused("wrong_type")
    kid = header.get("kid")
    if not isinstance(kid, str) or kid not in keys:
        raise Refused("unknown_key")
    token.allowed_algs = ["EdDSA"]
    try:
        token.verify(jwk.JWK(**{name: keys[kid][name] for name in ("kty", "crv", "x")}))
    except Exception as error:
        raise Refused("bad_signature") from error
    try:
        return json.loads(token.payload.decode("utf-8")), kid
    except ValueError as error:
        raise Refused("malformed") from error


def is_certificate(credential):
    try:
        status = credential["credentialStatus"]
        return (
            {"VerifiableCredential", "CertificateOfOrigin"} <= set(credential["type"])
            and isinstance(credential["issuer"]["id"], str)
            and isinstance(credential["validFrom"], str)
            and isinstance(credential["credentialSubject"]["code"], str)
            and status["type"] == "BitstringStatusListEntry"
            and status["statusPurpose"] == "revocation"
            and status["statusListIndex"].isascii()
            and status["statusListIndex"].isdigit()
        )
    except (KeyError, TypeError, AttributeError):
        return False


def moment(text):
    try:
        at = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError as error:
        raise Refused("not_a_certificate") from error
    return at if at.tzinfo else at.replace(tzinfo=timezone.utc)


def revoked(credential, list_text, keys):
    """Whether the certificate's bit is set in the status list; a list that proves nothing is refused."""
    status = credential["credentialStatus"]
    try:
        status_list, _ = open_signed(list_text, keys)
        subject = status_list["credentialSubject"]
        fits = (
            status_list["id"] == status["statusListCredential"]
            and status_list["issuer"]["id"] == credential["issuer"]["id"]
            and "BitstringStatusListCredential" in status_list["type"]
            and subject["statusPurpose"] == "revocation"
            and subject["encodedList"].startswith("u")
        )
        if not fits:
            raise Refused("status_unknown")
        packed = subject["encodedList"][1:]
        packed += "=" * (-len(packed) % 4)
        with gzip.GzipFile(fileobj=io.BytesIO(base64.urlsafe_b64decode(packed))) as unpacked:
            bits = unpacked.read(MOST_BYTES)
        index = int(status["statusListIndex"])
        if len(bits) * 8 < LIST_BITS:
            raise Refused("status_unknown")
        return bool(bits[index // 8] & (0x80 >> (index % 8)))
    except (Refused, KeyError, TypeError, AttributeError, IndexError, ValueError, OSError, EOFError) as error:
        raise Refused("status_unknown") from error


def verify(text, key_set, list_text, issuer, code):
    """(problems, credential or None)"""
    keys = {key["kid"]: key for key in key_set["keys"] if "kid" in key}
    try:
        credential, kid = open_signed(text, keys)
    except Refused as refusal:
        return [str(refusal)], None
    if not is_certificate(credential):
        return ["not_a_certificate"], None
    problems = []
    subject, now = credential["credentialSubject"], datetime.now(timezone.utc)
    try:
        valid_from = moment(credential["validFrom"])
        if issuer and (credential["issuer"]["id"] != issuer or not subject["id"].startswith(issuer + "/")):
            problems.append("foreign_issuer")
        if valid_from > now + SKEW:
            problems.append("not_yet_valid")
        if "validUntil" in credential and moment(credential["validUntil"]) < now - SKEW:
            problems.append("expired")
        laid_aside = keys[kid].get("exp")
        if laid_aside is not None and valid_from.timestamp() > laid_aside + SKEW.total_seconds():
            problems.append("key_expired")
        if code and subject["code"] != code:
            problems.append("other_code")
        if list_text is not None and revoked(credential, list_text, keys):
            problems.append("revoked")
    except Refused as refusal:
        problems.append(str(refusal))
    return problems, credential


WORDS = {
    "malformed": "This is not a signed text in JWS compact form, or a part of it is missing.",
    "wrong_algorithm": "It is not signed with EdDSA: no other algorithm is accepted.",
    "wrong_type": "It is signed, but it is not a verifiable credential (vc+jwt).",
    "unknown_key": "It names a key that is not in the issuer's key set: another signed it, or the key is compromised.",
    "bad_signature": "The signature does not fit: something was changed, or another key signed it.",
    "not_a_certificate": "The signature holds, but what was signed is no certificate of origin.",
    "foreign_issuer": "It was issued under another address than the one that was asked about.",
    "not_yet_valid": "It counts from a moment that has not come yet.",
    "expired": "It has expired.",
    "key_expired": "It says that it was signed after its key had been laid aside.",
    "other_code": "It is about another code.",
    "revoked": "The issuer has revoked it.",
    "status_unknown": "Whether it was revoked is not known: the status list is not to be had, or not the one it names.",
}


def report(problems, credential, list_given):
    lines = []
    if credential:
        subject, place = credential["credentialSubject"], credential["credentialSubject"].get("establishment", {})
        workshop = subject.get("workshop", {}).get("name")
        where = ", ".join(part for part in (workshop, place.get("name"), place.get("region")) if part)
        makers = subject.get("makers", [])
        listed = sum(1 for maker in makers if maker.get("inNationalRegister"))
        lines += [
            f"Signed by        {credential['issuer'].get('name')} <{credential['issuer']['id']}>",
            f"Issued           {credential['validFrom']}",
            f"Code             {subject['code']} ({subject.get('kind')}), {subject.get('name')}",
            f"Made             {subject.get('madeFrom')} to {subject.get('madeTo')}, {subject.get('technique')}",
            f"Where            {where}",
            f"Makers           {', '.join(maker['code'] for maker in makers)}; {listed} in the national register",
        ]
    if problems:
        return lines + ["NOT VERIFIED"] + [f"  {WORDS[problem]}" for problem in problems]
    lines += ["VERIFIED", "  Proved: the issuer signed exactly this, with a key that is still in its key set."]
    if list_given:
        lines.append("  Proved: the issuer had not revoked it when it signed the status list.")
    else:
        lines.append("  Not proved: whether it was revoked since (no status list was given).")
    return lines + [
        "  Not proved: that the label is on the piece that it was made for, nor that what the issuer says is true."
    ]


def fetch(name):
    if name == "-":
        return sys.stdin.read()
    if name.startswith(("http://", "https://")):
        with urllib.request.urlopen(name, timeout=20) as answer:
            return answer.read(MOST_BYTES).decode("utf-8")
    with open(name, encoding="utf-8") as file:
        return file.read()


def main():
    asked = argparse.ArgumentParser(description="Verifies a certificate of origin.")
    asked.add_argument("certificate")
    asked.add_argument("--jwks", required=True)
    asked.add_argument("--status")
    asked.add_argument("--issuer")
    asked.add_argument("--code")
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args()
    try:
        text, key_set = fetch(given.certificate), json.loads(fetch(given.jwks))
        list_text = fetch(given.status) if given.status else None
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    problems, credential = verify(text, key_set, list_text, given.issuer, given.code)
    if given.json:
        print(json.dumps({"ok": not problems, "problems": problems, "credential": credential}, ensure_ascii=False))
    else:
        print("\n".join(report(problems, credential, list_text is not None)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
