#!/bin/sh
# Signs dist/Fishbowl.app, has Apple look at it, and packs it as dist/fishbowl-VERSION.dmg (docs/bundle.md).
#   SIGN_AS="Developer ID Application: NAME (TEAM)" NOTARY=PROFILE sh packaging/macos/make-dmg.sh VERSION
# NOTARY is what `xcrun notarytool store-credentials PROFILE` was told. Without SIGN_AS it is packed unsigned.
set -eu

cd "$(dirname "$0")/../.."
app=dist/Fishbowl.app
disk=dist/fishbowl-${1:?which version}.dmg

if [ -n "${SIGN_AS-}" ]; then
    # From the inside out: --deep signs nested libraries with the rights of the app, which Apple refuses.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
        xargs -0 -n 50 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --sign "$SIGN_AS" \
        --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --strict --verbose=2 "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/Fishbowl.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Fishbowl -srcfolder "$folder" -format ULMO -ov "$disk"

if [ -n "${SIGN_AS-}" ]; then
    codesign --sign "$SIGN_AS" --timestamp "$disk"
    xcrun notarytool submit "$disk" --keychain-profile "${NOTARY:?the profile of notarytool}" --wait
    xcrun stapler staple "$disk"
    spctl --assess --type open --context context:primary-signature --verbose "$disk"
fi
echo "$disk"
